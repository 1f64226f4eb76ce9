package org.declass.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.declass.dashboard.SuggestedActs;
import org.declass.deadline.DeadlineRow;
import org.declass.deadline.DeadlineState;
import org.declass.deadline.Side;
import org.declass.web.Characters;
import org.declass.web.Display;

/** Writes clocks as a calendar (RFC 5545): each an event of one day that keeps its id whatever becomes of the clock. */
class DeadlineCalendar {

    /** Days before the day to file by on which a calendar reminds. */
    private static final List<Integer> REMINDED = List.of(14, 3);

    /** A published event must have one, RFC 5546 3.2.1; nobody can be written to. */
    private static final Organizer ORGANIZER =
            new Organizer(new ParameterList(List.of(new Cn("Declassification tracker"))), URI.create("invalid:nomail"));

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Duration ASK_AGAIN = Duration.ofHours(6);

    private final String origin;
    private final URI base;
    private final Calendar calendar = new Calendar();

    /**
     * A calendar without events.
     *
     * @param name what calendars show it as
     * @param origin what tells this tracker's events from those of another
     * @param base the address of the tracker
     */
    DeadlineCalendar(String name, String origin, URI base) {
        this.origin = origin;
        this.base = base;
        calendar.add(new ProdId("-//declass.org//Declassification tracker//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", Characters.printable(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
    }

    byte[] of(ClocksOfFeed.Found found) {
        if (found.leftOut() > 0) {
            calendar.add(new XProperty(
                    "X-WR-CALDESC",
                    Display.grouped(found.leftOut()) + " more have no room here; make a feed of a narrower view."));
        }
        found.rows().forEach(clock -> calendar.add(event(clock)));
        if (found.rows().isEmpty()) {
            calendar.add(greenwich());
        }
        return OctetFolding.fold(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(DeadlineRow clock) {
        var isOurs = clock.side() == Side.OURS;
        var event = new VEvent(false);
        event.add(new Uid(clock.number() + "@" + origin));
        event.add(new DtStamp(clock.knownFrom()));
        event.add(new LastModified(clock.knownFrom()));
        event.add(new Sequence(clock.edition() - 1));
        event.add(new DtStart<>(writable(isOurs ? clock.fileBy() : clock.lapsesOn())));
        event.add(new Summary(Characters.printable(summary(clock))));
        event.add(new Description(Characters.printable(description(clock))));
        event.add(ORGANIZER);
        event.add(new Url(base.resolve("/requests/" + clock.request())));
        event.add(new Categories(isOurs ? "Ours" : "Theirs"));
        event.add(status(clock.state()));
        event.add(ImmutableTransp.TRANSPARENT);
        if (isOurs && clock.endedOn() == null) {
            REMINDED.forEach(days -> event.add(alarm(days, clock)));
        }
        return event;
    }

    /** A year has four digits, RFC 5545 3.3.4; whatever was recorded, one event must not spoil the calendar of all. */
    private static LocalDate writable(LocalDate day) {
        return day.isAfter(LAST_DAY) ? LAST_DAY : day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
    }

    private static String summary(DeadlineRow clock) {
        return clock.request() + " (" + clock.agency() + "): " + SuggestedActs.act(clock)
                + (clock.about() == null ? "" : ", " + clock.about());
    }

    private static String description(DeadlineRow clock) {
        var said = new StringBuilder(clock.explanation());
        if (!clock.verified()) {
            said.append("\nUnverified: nobody has checked the rule against its source; be early.");
        }
        if (clock.pausedSince() != null && clock.endedOn() == null) {
            said.append("\nIt stands still since ")
                    .append(Display.day(clock.pausedSince()))
                    .append('.');
        }
        if (clock.endedOn() != null) {
            said.append('\n').append(Display.label(clock.state())).append(" on ");
            said.append(Display.day(clock.endedOn())).append('.');
        }
        return said.append('\n')
                .append(clock.number())
                .append(": ")
                .append(Display.label(clock.purpose()))
                .toString();
    }

    /** A day that moves while the clock stands still is not settled yet. */
    private static Status status(DeadlineState state) {
        return switch (state) {
            case AHEAD, RUNNING, LAST_DAY, LAPSED -> ImmutableStatus.VEVENT_CONFIRMED;
            case PAUSED -> ImmutableStatus.VEVENT_TENTATIVE;
            case MET, ACTED_ON, CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static VAlarm alarm(int days, DeadlineRow clock) {
        var alarm = new VAlarm();
        alarm.add(new Trigger(new ParameterList(List.of(Related.START)), Period.ofDays(-days)));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(Characters.printable(days + " days left: " + summary(clock))));
        return alarm;
    }

    /** A calendar must hold something, RFC 5545 3.6, and one without it is refused by some programs. */
    private static VTimeZone greenwich() {
        var standard = new Standard();
        standard.add(new DtStart<>("19700101T000000"));
        standard.add(new TzOffsetFrom("+0000"));
        standard.add(new TzOffsetTo("+0000"));
        var zone = new VTimeZone();
        zone.add(new TzId("Etc/UTC"));
        zone.add(standard);
        return zone;
    }
}
