package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.declass.agency.Agencies;
import org.declass.history.Act;
import org.declass.history.FactsThen;
import org.declass.history.SubjectKind;
import org.declass.web.Invalid;
import org.declass.web.PageQuery;
import org.declass.web.Seen;
import org.declass.web.Shelf;
import org.declass.web.Slice;
import org.declass.web.Versioned;

/** Keeps the days on which offices are closed. */
@ApplicationScoped
@Transactional
class HolidayDesk {

    private static final Shelf<HolidayFacts> LIST = Shelf.<HolidayFacts>by("key", String.class, HolidayFacts::key)
            .orBy("day", LocalDate.class, HolidayFacts::day);

    private final Holidays holidays;
    private final Agencies agencies;
    private final FactsThen facts;

    HolidayDesk(Holidays holidays, Agencies agencies, FactsThen facts) {
        this.holidays = holidays;
        this.agencies = agencies;
        this.facts = facts;
    }

    Slice<HolidayFacts> list(HolidayQuery filter, PageQuery page) {
        var known = holidays.listAll().stream()
                .map(one -> new FactsThen.Known<>(one.subject(), "", one.facts()))
                .toList();
        return LIST.page(facts.of(SubjectKind.HOLIDAY, known, filter.asOf).filter(filter::shows), page);
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
