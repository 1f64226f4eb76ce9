package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Around a change of law that holds from 4 November: the rule is the one under which the clock starts. */
class RuleOfTheDayTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 11, 4);

    /** The first day is that of the letter or the sending, the second that of its receipt. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            THEIRS | RECEIVED_BY_AGENCY | RECEIVED_BY_AGENCY | 2026-11-02 | 2026-11-05 | NEW | received after the change
            THEIRS | RECEIVED_BY_AGENCY | RECEIVED_BY_AGENCY | 2026-11-02 | 2026-11-04 | NEW | received on its day
            THEIRS | RECEIVED_BY_AGENCY | RECEIVED_BY_AGENCY | 2026-11-02 | 2026-11-03 | OLD | received before it
            THEIRS | SENT               | SENT               | 2026-11-02 | 2026-11-05 | NEW | uncertain: theirs starts at the latest
            OURS   | DENIAL_RECEIVED    | DENIAL_RECEIVED    | 2026-11-02 | 2026-11-05 | OLD | uncertain: ours starts at the earliest
            OURS   | DENIAL_RECEIVED    | DENIAL_RECEIVED    | 2026-11-04 | 2026-11-05 | NEW | both after the change
            OURS   | DENIAL_MAILED      | DENIAL_MAILED      | 2026-11-02 | 2026-11-05 | OLD | mailed before it, received after
            OURS   | DENIAL_MAILED      | -                  | 2026-11-02 | 2026-11-05 | OLD | no law follows
            OURS   | -                  | DENIAL_MAILED      | 2026-11-02 | 2026-11-05 | -   | no law went before
            OURS   | DENIAL_MAILED      | RECEIVED_BY_AGENCY | 2026-11-02 | 2026-11-05 | OLD | started under both: the first stays
            OURS   | RECEIVED_BY_AGENCY | DENIAL_MAILED      | 2026-11-02 | 2026-11-05 | -   | started under neither
            """)
    void isTheOneUnderWhichTheClockStarts(
            Side side,
            StartingEvent before,
            StartingEvent since,
            LocalDate first,
            LocalDate second,
            String code,
            String why) {
        var book = new RuleBook(
                Stream.of(rule("OLD", side, before, null, CHANGE.minusDays(1)), rule("NEW", side, since, CHANGE, null))
                        .filter(rule -> rule.startsOn() != null)
                        .toList());
        var either = new Start(first, StartingEvent.SENT, second, StartingEvent.ACKNOWLEDGED);
        var starts = new Starts(
                either,
                Map.of(
                        StartingEvent.RECEIVED_BY_AGENCY, Start.on(second, StartingEvent.RECEIVED_BY_AGENCY),
                        StartingEvent.DENIAL_MAILED, Start.on(first, StartingEvent.DENIAL_MAILED)));

        var rule = book.inForce(Purpose.MDR_APPEAL_FILE, "STATE", Road.MDR, starts);

        assertThat(rule.map(RuleFacts::code).orElse(null)).as(why).isEqualTo(code);
    }

    private static RuleFacts rule(String code, Side side, StartingEvent event, LocalDate from, LocalDate to) {
        return new RuleFacts(
                code,
                1,
                Purpose.MDR_APPEAL_FILE,
                side,
                event,
                20,
                Unit.WORKING_DAYS,
                "Something happens.",
                List.<String>of(),
                List.<Road>of(),
                from,
                to,
                "5 U.S.C. 552",
                true,
                null);
    }
}
