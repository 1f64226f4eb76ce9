package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.web.Position;

/** Knows which days each agency works; read anew when something was written. */
@ApplicationScoped
public class Calendars {

    private final Holidays holidays;
    private final Position position;
    private final AtPosition<AgencyCalendars> calendars = new AtPosition<>();

    Calendars(Holidays holidays, Position position) {
        this.holidays = holidays;
        this.position = position;
    }

    /** The calendars of all agencies as they are now; whoever reckons many clocks takes them once. */
    public AgencyCalendars all() {
        return calendars.get(position.position(), () -> new AgencyCalendars(holidays.standing()));
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
