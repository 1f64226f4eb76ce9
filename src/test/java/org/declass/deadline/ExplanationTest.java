package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final LocalDate THIRD_OF_MARCH = LocalDate.of(2026, 3, 3);
    private static final Start RECEIVED = Start.on(THIRD_OF_MARCH, StartingEvent.DENIAL_RECEIVED);

    @Test
    void saysWhyOneMustFileEarlier() {
        assertThat(clock(Side.OURS, 60, Unit.CALENDAR_DAYS, RECEIVED).explanation())
                .isEqualTo("60 calendar days from 3 March 2026, the day the denial was received (46 CFR 503.58(a));"
                        + " 2 May is a Saturday, so file by Friday 1 May.");
    }

    @Test
    void namesTheHolidayThatIsInTheWay() {
        var start = Start.on(LocalDate.of(2025, 11, 17), StartingEvent.DENIAL_MAILED);

        assertThat(clock(Side.OURS, 45, Unit.CALENDAR_DAYS, start).explanation())
                .isEqualTo("45 calendar days from 17 November 2025, the day the denial was mailed (46 CFR 503.58(a));"
                        + " 1 January 2026 is New Year's Day, so file by Wednesday 31 December 2025.");
    }

    @Test
    void saysWhenTheirsLapses() {
        var start = Start.on(LocalDate.of(2025, 12, 31), StartingEvent.SENT);

        assertThat(clock(Side.THEIRS, 1, Unit.YEARS, start).explanation())
                .isEqualTo("1 year from 31 December 2025, the day the request was sent (46 CFR 503.58(a)); due by"
                        + " Thursday 31 December 2026, lapses on Friday 1 January 2027.");
    }

    @Test
    void saysThatNobodyNotedTheReceiptFromWhichTheRuleCounts() {
        var day = LocalDate.of(2026, 3, 2);

        assertThat(from(StartingEvent.RECEIVED_BY_AGENCY, Start.on(day, StartingEvent.SENT)))
                .startsWith("20 working days from 2 March 2026, the day the request was sent, since nobody noted its"
                        + " receipt (46 CFR 503.58(a));");
        assertThat(from(StartingEvent.APPEAL_RECEIVED, Start.on(day, StartingEvent.APPEAL_FILED)))
                .contains("the day the appeal was filed, since nobody noted its receipt (");
        assertThat(from(StartingEvent.SENT, Start.on(day, StartingEvent.SENT))).doesNotContain("nobody");
        assertThat(from(StartingEvent.RECEIVED_BY_AGENCY, Start.on(day, StartingEvent.RECEIVED_BY_AGENCY)))
                .doesNotContain("nobody");
    }

    private static String from(StartingEvent ofRule, Start start) {
        var rule = Sample.rule(Side.THEIRS, 20, Unit.WORKING_DAYS);
        var own = new RuleFacts(
                rule.code(),
                1,
                rule.purpose(),
                rule.side(),
                ofRule,
                rule.length(),
                rule.unit(),
                rule.onLapse(),
                List.of(),
                List.of(),
                null,
                null,
                rule.citation(),
                true,
                null);
        return Reckoning.of(own, start, Sample.CALENDAR).explanation();
    }

    @Test
    void saysFromWhenOnWeMayAskAgainWhereNobodyOwesAnything() {
        var rule = new RuleFacts(
                "REFILE_2Y",
                1,
                Purpose.REFILE_2Y,
                Side.THEIRS,
                StartingEvent.REVIEW_DECIDED,
                2,
                Unit.YEARS,
                "We may file again.",
                List.of(),
                List.of(),
                null,
                null,
                "E.O. 13526 s. 3.5",
                true,
                null);
        var decided = Start.on(LocalDate.of(2026, 2, 10), StartingEvent.REVIEW_DECIDED);

        assertThat(Reckoning.of(rule, decided, Sample.CALENDAR).explanation())
                .isEqualTo(
                        "2 years from 10 February 2026, the day the last review was decided (E.O. 13526 s. 3.5); they"
                                + " may decline until Thursday 10 February 2028 and may be asked again from Friday 11 February.");
    }

    @Test
    void saysThatTheEarlierCountsAfterAnUncertainLapse() {
        var asked = new Start(
                LocalDate.of(2025, 10, 1), StartingEvent.SENT, LocalDate.of(2025, 12, 15), StartingEvent.ACKNOWLEDGED);
        var lapse = clock(Side.THEIRS, 1, Unit.YEARS, asked).lapse();

        assertThat(clock(Side.OURS, 60, Unit.CALENDAR_DAYS, lapse).explanation())
                .isEqualTo(
                        "60 calendar days from 2 October 2026 at the earliest or 16 December at the latest, the day the"
                                + " earlier deadline lapsed (46 CFR 503.58(a)); so it ends on 1 December or 14 February 2027, of"
                                + " which the earlier counts; file by Tuesday 1 December 2026.");
    }

    @Test
    void tellsBothDaysWhereTheStartIsUncertain() {
        var start = new Start(
                THIRD_OF_MARCH, StartingEvent.DENIAL_MAILED, LocalDate.of(2026, 3, 9), StartingEvent.DENIAL_RECEIVED);

        assertThat(clock(Side.OURS, 60, Unit.CALENDAR_DAYS, start).explanation())
                .isEqualTo("60 calendar days from 3 March 2026, the day the denial was mailed, or 9 March, the day the"
                        + " denial was received (46 CFR 503.58(a)); so it ends on 2 May or 8 May, of which the earlier"
                        + " counts; 2 May is a Saturday, so file by Friday 1 May.");
    }

    @Test
    void tellsThePauses() {
        var asked = new Pause(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12));

        assertThat(clock(Side.THEIRS, 20, Unit.WORKING_DAYS, RECEIVED)
                        .pausing(List.of(asked))
                        .explanation())
                .isEqualTo("20 working days from 3 March 2026, the day the denial was received (46 CFR 503.58(a)); it"
                        + " stood still from 10 March to 12 March; due by Thursday 2 April, lapses on Friday 3 April.");
        assertThat(clock(Side.THEIRS, 20, Unit.WORKING_DAYS, RECEIVED)
                        .pausing(List.of(Pause.since(asked.from())))
                        .explanation())
                .isEqualTo("20 working days from 3 March 2026, the day the denial was received (46 CFR 503.58(a)); it"
                        + " has stood still since 10 March with 15 working days left, so these are the earliest days it"
                        + " can end on; due by Tuesday 31 March, lapses on Wednesday 1 April.");
    }

    @Test
    void saysWhoseDecisionADaySetByHandWasAndWhatTheRuleWouldGive() {
        var set = new SetByHand(LocalDate.of(2026, 6, 1), "the agency granted 30 more days by letter", "Ed");

        assertThat(clock(Side.OURS, 60, Unit.CALENDAR_DAYS, RECEIVED)
                        .settingByHand(set)
                        .explanation())
                .isEqualTo("Set by Ed to 1 June 2026: the agency granted 30 more days by letter; file by Monday 1 June;"
                        + " by the rule it would be 2 May, 60 calendar days from 3 March, the day the denial was"
                        + " received (46 CFR 503.58(a)).");
    }

    @Test
    void saysWhatNobodyHasChecked() {
        var rule = Sample.rule(Side.THEIRS, 180, Unit.CALENDAR_DAYS);
        var unverified = new RuleFacts(
                rule.code(),
                1,
                rule.purpose(),
                rule.side(),
                rule.startsOn(),
                rule.length(),
                rule.unit(),
                rule.onLapse(),
                List.of(),
                List.of(),
                null,
                null,
                rule.citation(),
                false,
                null);

        assertThat(Reckoning.of(unverified, RECEIVED, Sample.CALENDAR).explanation())
                .contains("(46 CFR 503.58(a); unverified)");
    }

    @Test
    void saysWhereTheCalendarEnds() {
        var start = Start.on(LocalDate.of(2035, 12, 28), StartingEvent.RECEIVED_BY_AGENCY);

        assertThat(clock(Side.THEIRS, 20, Unit.WORKING_DAYS, start).explanation())
                .endsWith("; no holidays are recorded for 2036.");
        assertThat(clock(Side.THEIRS, 1, Unit.YEARS, start).explanation()).doesNotContain("recorded");
    }

    private static Reckoning clock(Side side, int length, Unit unit, Start start) {
        return Reckoning.of(Sample.rule(side, length, unit), start, Sample.CALENDAR);
    }
}
