package org.declass.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rules and a calendar for tests that need no database. */
final class Sample {

    static final WorkingCalendar CALENDAR = WorkingCalendar.of(FederalHolidays.between(1990, 2035), Map.of());

    private Sample() {}

    /** A rule of some length. */
    static RuleFacts rule(Side side, Integer length, Unit unit) {
        return rule("RULE", side, length, unit, List.of(), List.of(), null, null);
    }

    /** A rule for some cases on some days. */
    static RuleFacts rule(
            String code,
            Side side,
            Integer length,
            Unit unit,
            List<String> agencies,
            List<Road> kinds,
            LocalDate from,
            LocalDate to) {
        return new RuleFacts(
                code,
                1,
                Purpose.MDR_APPEAL_FILE,
                side,
                StartingEvent.DENIAL_RECEIVED,
                length,
                unit,
                "Something happens.",
                agencies,
                kinds,
                from,
                to,
                "46 CFR 503.58(a)",
                true,
                null);
    }
}
