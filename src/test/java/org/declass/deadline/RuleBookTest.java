package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 4, 1);

    @Test
    void theStartingDayDecidesWhichLawAClockIsUnder() {
        var before = rule("OLD", 60, List.of(), List.of(), null, CHANGE.minusDays(1));
        var after = rule("NEW", 90, List.of(), List.of(), CHANGE, null);
        var book = new RuleBook(List.of(before, after));

        var lastOfMarch = find(book, "DOE", Road.MDR, CHANGE.minusDays(1));
        var firstOfApril = find(book, "DOE", Road.MDR, CHANGE);

        assertThat(Reckoning.of(lastOfMarch, denied(CHANGE.minusDays(1)), Sample.CALENDAR)
                        .due())
                .as("due long after the change, but by the law of its first day")
                .isEqualTo(LocalDate.of(2026, 5, 30));
        assertThat(Reckoning.of(firstOfApril, denied(CHANGE), Sample.CALENDAR).due())
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void theMoreSpecialRuleGoesFirst() {
        var book = new RuleBook(List.of(
                rule("ALL", 60, List.of(), List.of(), null, null),
                rule("FOIA", 61, List.of(), List.of(Road.FOIA), null, null),
                rule("CIA", 45, List.of("CIA", "NRO"), List.of(), null, null),
                rule("CIA_FOIA", 90, List.of("CIA"), List.of(Road.FOIA), null, null)));

        assertThat(find(book, "DOE", Road.MDR, CHANGE).code()).isEqualTo("ALL");
        assertThat(find(book, "DOE", Road.FOIA, CHANGE).code()).isEqualTo("FOIA");
        assertThat(find(book, "CIA", Road.MDR, CHANGE).code()).isEqualTo("CIA");
        assertThat(find(book, "CIA", Road.FOIA, CHANGE).code()).isEqualTo("CIA_FOIA");
        assertThat(find(book, "NRO", Road.FOIA, CHANGE).code()).isEqualTo("CIA");
    }

    @Test
    void rulesCompeteOnlyWhereNeitherIsMoreSpecialAndSomeCaseIsUnderBoth() {
        var cia = rule("CIA", 45, List.of("CIA"), List.of(), null, CHANGE);

        assertThat(cia.competesWith(rule("X", 1, List.of("NRO", "CIA"), List.of(), CHANGE, null)))
                .isTrue();
        assertThat(cia.competesWith(rule("X", 1, List.of("CIA"), List.of(), CHANGE.plusDays(1), null)))
                .isFalse();
        assertThat(cia.competesWith(rule("X", 1, List.of("DOE"), List.of(), null, null)))
                .isFalse();
        assertThat(cia.competesWith(rule("X", 1, List.of(), List.of(), null, null)))
                .isFalse();
        assertThat(cia.competesWith(rule("X", 1, List.of("CIA"), List.of(Road.MDR), null, null)))
                .isFalse();
    }

    private static RuleFacts find(RuleBook book, String agency, Road kind, LocalDate day) {
        return book.inForce(Purpose.MDR_APPEAL_FILE, agency, kind, day).orElseThrow();
    }

    private static Start denied(LocalDate day) {
        return Start.on(day, StartingEvent.DENIAL_RECEIVED);
    }

    private static RuleFacts rule(
            String code, int length, List<String> agencies, List<Road> kinds, LocalDate from, LocalDate to) {
        return Sample.rule(code, Side.OURS, length, Unit.CALENDAR_DAYS, agencies, kinds, from, to);
    }
}
