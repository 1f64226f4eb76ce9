package org.declass.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How a deadline is reckoned: the rule, day zero, the calendar, the times it stood still, and what a person put in the
 * place of the result. An immutable value without a memory: the same things give the same days.
 */
public final class Reckoning {

    private final Counting counting;
    private final Start start;
    private final SetByHand setByHand;
    private final LocalDate dueEarliest;
    private final LocalDate dueLatest;

    private Reckoning(Counting counting, Start start, SetByHand setByHand) {
        if (counting.rule().length() == null && setByHand == null) {
            throw new IllegalArgumentException(
                    counting.rule().key() + " has no length: the day that the letter names must be set");
        }
        this.counting = counting;
        this.start = start;
        this.setByHand = setByHand;
        var early = setByHand != null ? setByHand.due() : counting.due(start.earliest());
        var late = setByHand != null || start.isCertain() ? early : counting.due(start.latest());
        // A year that is broken off around a leap day can end a day earlier though it began a day later.
        this.dueEarliest = early.isBefore(late) ? early : late;
        this.dueLatest = early.isBefore(late) ? late : early;
    }

    /** A clock that never stood still and that nobody set. */
    public static Reckoning of(RuleFacts rule, Start start, WorkingCalendar calendar) {
        return of(rule, start, calendar, null);
    }

    /** A clock of a rule that leaves the day to the letter. */
    public static Reckoning of(RuleFacts rule, Start start, WorkingCalendar calendar, SetByHand stated) {
        return new Reckoning(new Counting(rule, calendar, List.of(), null), start, stated);
    }

    /** The same clock with these pauses instead. */
    public Reckoning pausing(List<Pause> newPauses) {
        return new Reckoning(counting.pausing(newPauses), start, setByHand);
    }

    /** The same clock, for which the agency takes more time; null where it takes none. */
    Reckoning extending(Extension taken) {
        return new Reckoning(counting.extending(taken), start, setByHand);
    }

    /** The same clock with a due day set by a person; null takes it back. */
    public Reckoning settingByHand(SetByHand newDue) {
        return new Reckoning(counting, start, newDue);
    }

    /** The rule in force on day zero. */
    public RuleFacts rule() {
        return counting.rule();
    }

    /** Day zero, or the earliest and latest it can have been. */
    public Start start() {
        return start;
    }

    /** The working days of the agency. */
    public WorkingCalendar calendar() {
        return counting.calendar();
    }

    /** When it stood still, in order, those that touch as one; only the last can be open. */
    public List<Pause> pauses() {
        return counting.pauses();
    }

    /** The due day a person set; null where it is the reckoned one. */
    public SetByHand setByHand() {
        return setByHand;
    }

    /** The earliest day it can be due, given the days on which it can have begun. */
    public LocalDate dueEarliest() {
        return dueEarliest;
    }

    /** The latest day it can be due, given the days on which it can have begun. */
    public LocalDate dueLatest() {
        return dueLatest;
    }

    /**
     * The last day, the one to reckon with: the earliest for ours, the latest for theirs. While the clock stands still it
     * is the day it would be due if it were set going again at once, so no later one can be ruled out.
     */
    public LocalDate due() {
        return rule().side() == Side.OURS ? dueEarliest : dueLatest;
    }

    /** For ours, the day to act: the last working day on or before the due day; empty for theirs. */
    public Optional<LocalDate> fileBy() {
        return rule().side() == Side.OURS ? Optional.of(calendar().lastWorkingDayOnOrBefore(due())) : Optional.empty();
    }

    /** The day after the due day: for theirs we gain the right on it, for ours we have lost it. */
    public LocalDate lapsesOn() {
        return due().plusDays(1);
    }

    /** The day after the due day as what sets another clock going: it is as uncertain as the due day is. */
    Start lapse() {
        return new Start(dueEarliest.plusDays(1), StartingEvent.LAPSE, dueLatest.plusDays(1), StartingEvent.LAPSE);
    }

    /**
     * The calendar days that are left to act in, 0 on the last day, negative after it: for ours up to the day to file by,
     * for theirs up to the due day. While the clock stands still the number does too.
     */
    public long daysLeft(LocalDate today) {
        var last = fileBy().orElse(due());
        return pausedOn(today)
                .map(pause -> pause.isOpen() ? pause.from() : pause.to())
                .orElse(today)
                .until(last, ChronoUnit.DAYS);
    }

    /** Where it stands on a day. */
    public ClockState state(LocalDate today) {
        if (pausedOn(today).isPresent()) {
            return ClockState.PAUSED;
        }
        if (today.isAfter(due())) {
            return ClockState.LAPSED;
        }
        return today.isBefore(fileBy().orElse(due())) ? ClockState.RUNNING : ClockState.LAST_DAY;
    }

    /** The arithmetic in one sentence, with the citation, what each day was, and who set it where somebody did. */
    public String explanation() {
        return new Explanation(this).sentence();
    }

    /** The due day by the rule alone, whatever a person set. */
    LocalDate byRule() {
        return rule().side() == Side.OURS
                ? settingByHand(null).dueEarliest()
                : settingByHand(null).dueLatest();
    }

    /** More time that the agency takes, or null. */
    Extension extension() {
        return counting.extension();
    }

    /** The day it would have ended on without more time, where the letter that takes it came in time; else empty. */
    Optional<LocalDate> unextended() {
        return counting.unextended(start.latest());
    }

    /** Whether somebody has checked all the rules it stands on. */
    boolean isVerified() {
        return counting.isVerified(start.latest());
    }

    /** What was left of it on the day it stopped, in the unit of the rule; days for a broken year. */
    int left(LocalDate stopped, LocalDate due) {
        return counting.left(stopped, due);
    }

    /** The pauses that moved the due day or keep it from coming; none where a person set it. */
    List<Pause> effective() {
        return setByHand != null
                ? List.of()
                : pauses().stream()
                        .filter(pause -> pause.from().isBefore(due()))
                        .filter(pause -> pause.isOpen() || pause.to().isAfter(pause.from()))
                        .filter(pause -> pause.isOpen() || pause.to().isAfter(start.earliest()))
                        .toList();
    }

    private Optional<Pause> pausedOn(LocalDate today) {
        return effective().stream()
                .filter(pause -> !today.isBefore(pause.from()))
                .filter(pause -> pause.isOpen() || today.isBefore(pause.to()))
                .findFirst();
    }
}
