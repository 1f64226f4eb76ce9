package org.declass.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * What was reckoned of a clock, as it is kept.
 *
 * @param rule the key of the rule
 * @param side whose clock it is
 * @param verified whether somebody has checked the rule against its source
 * @param earliest the earliest day it can have begun on
 * @param earliestEvent what happened on it
 * @param latest the latest such day
 * @param latestEvent what happened on it
 * @param pauses when it stood still: first and last days with a slash between, blanks between the times
 * @param pausedSince since when it stands still, or null
 * @param byRule the due day by the rule alone; null where the rule leaves it to the letter
 * @param due the due day that counts
 * @param actBy for ours the day to file by, for theirs the due day
 * @param lapsesOn the day after the due day
 * @param explanation the arithmetic in one sentence
 */
@Embeddable
record Reckoned(
        @Column(name = "rule_key") String rule,
        @Enumerated(EnumType.STRING) Side side,
        boolean verified,
        @Column(name = "start_earliest") LocalDate earliest,

        @Column(name = "earliest_event") @Enumerated(EnumType.STRING)
        StartingEvent earliestEvent,

        @Column(name = "start_latest") LocalDate latest,

        @Column(name = "latest_event") @Enumerated(EnumType.STRING)
        StartingEvent latestEvent,

        String pauses,
        @Column(name = "paused_since") LocalDate pausedSince,
        @Column(name = "by_rule") LocalDate byRule,
        LocalDate due,
        @Column(name = "act_by") LocalDate actBy,
        @Column(name = "lapses_on") LocalDate lapsesOn,
        String explanation) {

    /** The last day to file; null for a clock of theirs. */
    LocalDate fileBy() {
        return side == Side.OURS ? actBy : null;
    }

    static Reckoned of(Reckoning clock) {
        var rule = clock.rule();
        var start = clock.start();
        var standing = clock.effective().stream().filter(Pause::isOpen).findFirst();
        return new Reckoned(
                rule.key(),
                rule.side(),
                clock.isVerified(),
                start.earliest(),
                start.earliestEvent(),
                start.latest(),
                start.latestEvent(),
                clock.pauses().isEmpty()
                        ? null
                        : clock.pauses().stream().map(Reckoned::text).collect(Collectors.joining(" ")),
                standing.map(Pause::from).orElse(null),
                rule.length() == null ? null : clock.byRule(),
                clock.due(),
                clock.fileBy().orElse(clock.due()),
                clock.lapsesOn(),
                clock.explanation());
    }

    private static String text(Pause pause) {
        return pause.from() + "/" + (pause.isOpen() ? "" : pause.to());
    }
}
