package org.declass.appeal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.declass.request.DeterminationFacts;
import org.declass.request.DeterminationRow;
import org.declass.request.Outcome;
import org.declass.web.Labelled;
import org.declass.web.Toned;

/** What an appeal brought for an item, compared with the answer that stood before; remands and fees are told by the letter. */
public enum AppealResult implements Labelled, Toned {
    /** Nothing more than before. */
    AFFIRMED("Affirmed", "bad"),
    /** More than before, but not all. */
    MORE_RELEASED("More released", "info"),
    /** All of it. */
    RELEASED_IN_FULL("Released in full", "good"),
    /** Something; nobody says what stood before, or how much it is. */
    RELEASED("Released", "info"),
    /** There was no answer before. */
    FIRST_ANSWER("First answer", "info"),
    /** Released in part before and after, and a letter does not say how many pages. */
    NOT_COMPARABLE("In part again", "info"),
    /** It went back to the agency, which has to decide anew. */
    REMANDED("Remanded", "warn"),
    /** The fee was waived or lowered. */
    FEE_GRANTED("Fee waived or lowered", "good"),
    /** The fee stands. */
    FEE_DENIED("Fee stands", "bad");

    private final String label;
    private final String tone;

    AppealResult(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    /** SQL that gives the constant of an expression that is its label, which is how the history keeps it. */
    public static String constant(String said) {
        return Arrays.stream(values())
                .map(result -> " when '" + result.label + "' then '" + result + "'")
                .collect(Collectors.joining("", "case " + said, " end"));
    }

    /** What an answer brings; {@code before} is null where there was none. */
    static AppealResult of(DeterminationRow before, DeterminationFacts after) {
        if (after.outcome() == Outcome.RELEASED_IN_FULL || after.outcome() == Outcome.PREVIOUSLY_RELEASED) {
            return RELEASED_IN_FULL;
        }
        if (before == null) {
            return FIRST_ANSWER;
        }
        if (!isPartial(after.outcome())) {
            return AFFIRMED;
        }
        return !isPartial(before.outcome())
                ? MORE_RELEASED
                : compared(pages(before.pagesFull(), before.pagesPart()), before.pagesFull(), after);
    }

    /** What is not said to be all of it counts as a part. */
    private static boolean isPartial(Outcome outcome) {
        return outcome == Outcome.RELEASED_IN_PART || outcome == Outcome.RELEASED;
    }

    /** More pages opened, or more of them without excisions. */
    private static AppealResult compared(Integer openBefore, Integer fullBefore, DeterminationFacts after) {
        var openAfter = after.pagesReleased();
        if (openBefore == null || openAfter == null) {
            return NOT_COMPARABLE;
        }
        var more = openAfter > openBefore || orNone(after.pagesFull()) > orNone(fullBefore);
        return more ? MORE_RELEASED : AFFIRMED;
    }

    private static Integer pages(Integer full, Integer part) {
        return full == null && part == null ? null : orNone(full) + orNone(part);
    }

    private static int orNone(Integer pages) {
        return pages == null ? 0 : pages;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String tone() {
        return tone;
    }
}
