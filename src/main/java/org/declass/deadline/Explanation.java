package org.declass.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Puts the arithmetic of a clock into one sentence; a year is said when it is not that of the day before in the sentence. */
class Explanation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    private final Reckoning clock;
    private int saidYear = Integer.MIN_VALUE;

    Explanation(Reckoning clock) {
        this.clock = clock;
    }

    String sentence() {
        var text = clock.setByHand() == null
                ? byRule() + more() + pauses() + range() + ending() + gap()
                : "Set by " + clock.setByHand().who() + " to " + day(clock.due()) + ": "
                        + clock.setByHand().reason() + ending() + gap() + instead();
        return text + ".";
    }

    private String byRule() {
        return clock.rule().term() + " from " + start() + " (" + citation() + ")";
    }

    private String citation() {
        return citation(clock.rule());
    }

    private static String citation(RuleFacts rule) {
        return rule.citation() + (rule.verified() ? "" : "; unverified");
    }

    private String more() {
        var extension = clock.extension();
        return extension == null
                ? ""
                : clock.unextended()
                        .map(end -> taken(extension, end))
                        .orElseGet(() -> "; the notice of " + day(extension.by().notice())
                                + " came when the time was over and takes no more");
    }

    private String taken(Extension extension, LocalDate end) {
        var calendar = clock.calendar();
        var more = extension.most().unit().counted(extension.more(end, calendar));
        var notice = "the notice of " + day(extension.by().notice());
        var until = extension.by().until();
        var words = until == null
                ? " more by " + notice
                : extension.namesTooMuch(end, calendar)
                        ? " more, the most that " + notice + " can take though it names " + day(until)
                        : " more, since " + notice + " names " + day(until);
        return "; " + more + words + " (" + citation(extension.most()) + ")";
    }

    private String start() {
        var start = clock.start();
        if (start.isCertain()) {
            return day(start.earliest()) + ", the day " + start.earliestEvent().clause() + unnoted(start);
        }
        return start.earliestEvent() == start.latestEvent()
                ? day(start.earliest()) + " at the earliest or " + day(start.latest()) + " at the latest, the day "
                        + start.latestEvent().clause()
                : day(start.earliest()) + ", the day " + start.earliestEvent().clause() + ", or " + day(start.latest())
                        + ", the day " + start.latestEvent().clause();
    }

    /** That it counts from our own act because nobody noted the receipt, from which the rule counts. */
    private String unnoted(Start start) {
        return start.earliestEvent().isBefore(clock.rule().startsOn()) ? ", since nobody noted its receipt" : "";
    }

    private String pauses() {
        var said = new StringBuilder();
        for (var pause : clock.effective()) {
            said.append(pause.isOpen() ? standing(pause) : stood(pause));
        }
        return said.toString();
    }

    private String stood(Pause pause) {
        return "; it stood still from " + day(pause.from()) + " to " + day(pause.to());
    }

    private String standing(Pause pause) {
        var unit = clock.rule().unit().remainder();
        var stopped =
                pause.from().isBefore(clock.start().earliest()) ? clock.start().earliest() : pause.from();
        return "; it has stood still since " + day(pause.from()) + " with "
                + unit.counted(clock.left(stopped, clock.due()))
                + " left, so these are the earliest days it can end on";
    }

    private String range() {
        if (clock.dueEarliest().equals(clock.dueLatest())) {
            return "";
        }
        return "; so it ends on " + day(clock.dueEarliest()) + " or " + day(clock.dueLatest()) + ", of which the "
                + (clock.rule().side() == Side.OURS ? "earlier" : "later") + " counts";
    }

    private String ending() {
        var due = clock.due();
        if (clock.rule().purpose().isWait()) {
            return "; they may decline until " + weekday(due) + " and may be asked again from "
                    + weekday(clock.lapsesOn());
        }
        if (clock.rule().side() == Side.THEIRS) {
            return "; due by " + weekday(due) + ", lapses on " + weekday(clock.lapsesOn());
        }
        var closed = clock.calendar().closedBecause(due);
        return "; " + closed.map(why -> day(due) + " is " + why + ", so ").orElse("") + "file by "
                + weekday(clock.fileBy().orElse(due));
    }

    private String gap() {
        var isAboutWorkingDays =
                clock.rule().side() == Side.OURS || clock.rule().unit() == Unit.WORKING_DAYS;
        return isAboutWorkingDays && !clock.calendar().knows(clock.due())
                ? "; no holidays are recorded for " + clock.due().getYear()
                : "";
    }

    private String instead() {
        var rule = clock.rule();
        if (rule.length() == null) {
            return "; the rule leaves the day to the letter (" + citation() + ")";
        }
        return "; by the rule it would be " + day(clock.byRule()) + ", " + byRule() + more();
    }

    private String weekday(LocalDate day) {
        return WEEKDAY.format(day) + " " + day(day);
    }

    private String day(LocalDate day) {
        var text = DAY.format(day) + (day.getYear() == saidYear ? "" : " " + day.getYear());
        saidYear = day.getYear();
        return text;
    }
}
