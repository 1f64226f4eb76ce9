package org.declass.deadline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reckons the clocks that are wanted, by the rules and calendars of one moment.
 *
 * @param book the rules
 * @param calendars the working days
 */
record Reckoner(RuleBook book, AgencyCalendars calendars) {

    /** How the letter's own day is explained. */
    private static final String STATED = "the letter names the day";

    /**
     * A clock as it ought to be; empty where no rule is in force, or the rule leaves the day to a letter that names none.
     *
     * @param hand the day a person set, or null
     * @param others the clocks of the same case that are reckoned already
     */
    Optional<Reckoning> reckon(Wanted wanted, SetByHand hand, List<Settled> others) {
        return starts(wanted, others).flatMap(starts -> {
            var matter = wanted.matter();
            return book.inForce(wanted.purpose(), matter.agency(), matter.kind(), starts)
                    .flatMap(rule -> reckon(wanted, hand == null ? stated(wanted) : hand, starts, rule));
        });
    }

    private Optional<Reckoning> reckon(Wanted wanted, SetByHand set, Starts starts, RuleFacts rule) {
        if (rule.length() == null && set == null) {
            return Optional.empty();
        }
        var calendar = calendars.of(wanted.matter().agency());
        return Optional.of(Reckoning.of(rule, starts.of(rule.startsOn()), calendar, set)
                .pausing(wanted.pauses())
                .extending(extension(wanted)));
    }

    /** What the law lets the agency take by its letter; null where it takes nothing. */
    private Extension extension(Wanted wanted) {
        var matter = wanted.matter();
        return Optional.ofNullable(wanted.more())
                .flatMap(letter -> book.inForce(Purpose.FOIA_UNUSUAL, matter.agency(), matter.kind(), letter.notice())
                        .filter(most -> most.length() != null)
                        .map(most -> new Extension(most, letter)))
                .orElse(null);
    }

    private static SetByHand stated(Wanted wanted) {
        return wanted.stated() == null
                ? null
                : new SetByHand(wanted.stated(), STATED, wanted.matter().agency());
    }

    private static Optional<Starts> starts(Wanted wanted, List<Settled> others) {
        if (wanted.lapseOf() == null) {
            return Optional.of(wanted.starts());
        }
        var earlier = Wanted.key(wanted.lapseOf(), wanted.subject());
        return others.stream()
                .filter(other -> other.wanted().key().equals(earlier))
                .findFirst()
                .map(other -> new Starts(other.clock().lapse(), Map.of()));
    }

    /** A wanted clock and how it was reckoned. */
    record Settled(Wanted wanted, Reckoning clock) {}
}
