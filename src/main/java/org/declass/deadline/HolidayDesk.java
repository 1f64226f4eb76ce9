package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.history.Act;
import org.declass.web.Invalid;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Seen;
import org.declass.web.Slice;
import org.declass.web.SortKey;
import org.declass.web.Versioned;

/** Keeps the days on which offices are closed. */
@ApplicationScoped
@Transactional
class HolidayDesk {

    private static final Keyset.Source<HolidayFacts> LIST = new Keyset.Source<>(
            HolidayFacts.class,
            "select h.id, h.day, h.agency, h.kind, h.name, h.basis, h.verified, h.struckOn",
            "from Holiday h",
            new SortKey<>("key", "h.id", String.class, HolidayFacts::key),
            List.of(new SortKey<>("day", "h.day", LocalDate.class, HolidayFacts::day)));

    private final Holidays holidays;
    private final Agencies agencies;
    private final Keyset keyset;

    HolidayDesk(Holidays holidays, Agencies agencies, Keyset keyset) {
        this.holidays = holidays;
        this.agencies = agencies;
        this.keyset = keyset;
    }

    Slice<HolidayFacts> list(HolidayQuery filter, PageQuery page) {
        return keyset.page(LIST, filter.conditions(), page);
    }

    Versioned<HolidayFacts> get(String key) {
        return shown(holidays.get(key));
    }

    /** Enters a day on which offices are closed. */
    Versioned<HolidayFacts> record(HolidayFacts facts, Act act) {
        if (facts.agency() != null) {
            agencies.named("agency", facts.agency());
        }
        holidays.findByIdOptional(facts.key()).ifPresent(known -> {
            throw new Invalid(
                    "day",
                    known.isStruck()
                            ? known.key() + " was struck from the calendar; restore it."
                            : known.key() + " is in the calendar already.");
        });
        var holiday = Holiday.record(facts, act);
        holidays.persistAndFlush(holiday);
        return shown(holiday);
    }

    /** Changes what is known of a day. */
    Versioned<HolidayFacts> edit(String key, HolidayFacts facts, Seen seen, Act act) {
        var holiday = seen(key, seen);
        holiday.edit(facts, act);
        return flushed(holiday);
    }

    /** Strikes a day from the calendar, with a reason. */
    Versioned<HolidayFacts> strike(String key, Seen seen, Act act) {
        var holiday = seen(key, seen);
        holiday.strike(act);
        return flushed(holiday);
    }

    /** Puts a struck day back into the calendar. */
    Versioned<HolidayFacts> restore(String key, Seen seen, Act act) {
        var holiday = seen(key, seen);
        holiday.restore(act);
        return flushed(holiday);
    }

    private Holiday seen(String key, Seen seen) {
        var holiday = holidays.get(key);
        seen.orStale(holiday.version(), holiday.key());
        return holiday;
    }

    private Versioned<HolidayFacts> flushed(Holiday holiday) {
        holidays.flush();
        return shown(holiday);
    }

    private static Versioned<HolidayFacts> shown(Holiday holiday) {
        return new Versioned<>(holiday.facts(), holiday.version());
    }
}
