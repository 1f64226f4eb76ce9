package org.declass.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a clock counts from its day zero to the day it is due.
 *
 * @param rule the rule
 * @param calendar the working days of the agency
 * @param pauses when it stood still, in order, those that touch as one
 * @param extension more time that the agency takes, or null
 */
record Counting(RuleFacts rule, WorkingCalendar calendar, List<Pause> pauses, Extension extension) {

    Counting {
        pauses = Pause.merged(pauses);
    }

    Counting pausing(List<Pause> newPauses) {
        return new Counting(rule, calendar, newPauses, extension);
    }

    Counting extending(Extension taken) {
        return new Counting(rule, calendar, pauses, taken);
    }

    /** The day it is due by the rule. */
    LocalDate due(LocalDate zero) {
        var end = rule.unit().add(zero, rule.length(), calendar);
        return unextended(zero)
                .map(without -> extension.most().unit().add(end, extension.more(without, calendar), calendar))
                .map(later -> paused(later, zero, pauses))
                .orElseGet(() -> paused(end, zero, pauses));
    }

    /** The day it would be due without more time, where the letter that takes it came in time; else empty. */
    Optional<LocalDate> unextended(LocalDate zero) {
        if (extension == null || rule.length() == null) {
            return Optional.empty();
        }
        var begun = pauses.stream()
                .filter(pause -> !pause.from().isAfter(extension.by().notice()))
                .toList();
        var end = paused(rule.unit().add(zero, rule.length(), calendar), zero, begun);
        var standsStill =
                begun.stream().anyMatch(pause -> pause.isOpen() && pause.from().isBefore(end));
        return standsStill || extension.isInTime(end) ? Optional.of(end) : Optional.empty();
    }

    private LocalDate paused(LocalDate end, LocalDate zero, List<Pause> stops) {
        var due = end;
        for (var pause : stops) {
            var stopped = pause.from().isBefore(zero) ? zero : pause.from();
            if (!pause.isOpen() && stopped.isBefore(due) && pause.to().isAfter(stopped)) {
                due = rule.unit().remainder().add(pause.to(), left(stopped, due), calendar);
            }
        }
        return due;
    }

    /** What was left of it on the day it stopped, in the unit of the rule; days for a broken year. */
    int left(LocalDate stopped, LocalDate due) {
        return rule.unit().remainder().count(stopped, due, calendar);
    }

    /** Whether somebody has checked all the rules that it stands on. */
    boolean isVerified(LocalDate zero) {
        return rule.verified()
                && (unextended(zero).isEmpty() || extension.most().verified());
    }
}
