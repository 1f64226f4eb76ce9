package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.history.History;
import org.declass.history.SubjectKind;

/** Knows which days each agency works; read anew when a closed day was written. */
@ApplicationScoped
public class Calendars {

    private final Holidays holidays;
    private final History history;
    private final AtPosition<AgencyCalendars> calendars = new AtPosition<>();

    Calendars(Holidays holidays, History history) {
        this.holidays = holidays;
        this.history = history;
    }

    /** The calendars of all agencies as they are now; whoever reckons many clocks takes them once. */
    public AgencyCalendars all() {
        return calendars.get(history.positionOf(SubjectKind.HOLIDAY), () -> new AgencyCalendars(holidays.standing()));
    }

    /** The calendar of an agency as it is now. */
    public WorkingCalendar of(String agency) {
        return all().of(agency);
    }

    /** Forgets what was read. */
    void forget() {
        calendars.forget();
    }
}
