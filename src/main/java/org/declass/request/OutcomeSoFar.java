package org.declass.request;

import java.util.Arrays;
import org.declass.web.Display;
import org.declass.web.Labelled;

/** What was answered on an item so far, as filters and reports name it: one of the outcomes, or that there is none yet. */
public enum OutcomeSoFar implements Labelled {
    /** All of it. */
    RELEASED_IN_FULL(Outcome.RELEASED_IN_FULL),
    /** With excisions. */
    RELEASED_IN_PART(Outcome.RELEASED_IN_PART),
    /** Something of it; whether all of it, nobody says. */
    RELEASED(Outcome.RELEASED),
    /** Nothing of it. */
    DENIED_IN_FULL(Outcome.DENIED_IN_FULL),
    /** It is public already, says the agency. */
    PREVIOUSLY_RELEASED(Outcome.PREVIOUSLY_RELEASED),
    /** The agency has no such record. */
    NO_RECORDS(Outcome.NO_RECORDS),
    /** The agency neither confirms nor denies that it exists. */
    GLOMAR(Outcome.GLOMAR),
    /** The record is not subject to this kind of request. */
    NOT_SUBJECT(Outcome.NOT_SUBJECT),
    /** Declined because it was reviewed within two years. */
    NOT_REVIEWED_TWO_YEARS(Outcome.NOT_REVIEWED_TWO_YEARS),
    /** The agency cannot find what it should have. */
    LOST(Outcome.LOST),
    /** Nobody answered yet. */
    UNDETERMINED(null);

    private final Outcome outcome;

    OutcomeSoFar(Outcome outcome) {
        this.outcome = outcome;
    }

    /** The one that an outcome is; null where there is none yet. */
    public static OutcomeSoFar of(Outcome outcome) {
        return Arrays.stream(values())
                .filter(each -> each.outcome == outcome)
                .findFirst()
                .orElseThrow();
    }

    /** The outcome; null where there is none yet. */
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public String label() {
        return outcome == null ? Display.words(name()) : outcome.label();
    }
}
