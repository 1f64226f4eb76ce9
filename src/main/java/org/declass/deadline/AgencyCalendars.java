package org.declass.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The working calendars of all agencies at one moment: a value that many clocks can be reckoned from. */
public final class AgencyCalendars {

    private final WorkingCalendar general;
    private final Map<String, WorkingCalendar> own;

    AgencyCalendars(List<HolidayFacts> days) {
        var holidays = named(days, day -> day.kind() == HolidayKind.FEDERAL_HOLIDAY);
        var closings = named(days, day -> day.kind() == HolidayKind.CLOSING && day.agency() == null);
        general = WorkingCalendar.of(holidays, closings);
        own = days.stream()
                .filter(day -> day.agency() != null)
                .map(HolidayFacts::agency)
                .distinct()
                .collect(Collectors.toMap(agency -> agency, agency -> {
                    var all = new HashMap<>(named(days, day -> agency.equals(day.agency())));
                    all.putAll(closings);
                    return WorkingCalendar.of(holidays, all);
                }));
    }

    /** The calendar of an agency: the general one, less the closings of that agency. */
    public WorkingCalendar of(String agency) {
        return own.getOrDefault(agency, general);
    }

    private static Map<LocalDate, String> named(List<HolidayFacts> days, Predicate<HolidayFacts> wanted) {
        return days.stream()
                .filter(wanted)
                .collect(Collectors.toMap(
                        HolidayFacts::day, HolidayFacts::name, (first, second) -> first, TreeMap::new));
    }
}
