package org.declass.appeal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.declass.request.Outcome;
import org.declass.web.Labelled;

/** On what ground we appeal. */
public enum AppealBasis implements Labelled {
    /** Something was denied. */
    DENIAL(
            "Denial",
            EnumSet.of(
                    Outcome.RELEASED_IN_PART,
                    Outcome.RELEASED,
                    Outcome.DENIED_IN_FULL,
                    Outcome.GLOMAR,
                    Outcome.NOT_SUBJECT)),
    /** A mandatory review request was not answered within a year. */
    LAPSE_ONE_YEAR("No answer within a year", EnumSet.noneOf(Outcome.class)),
    /** An appeal to the agency was not decided within 180 days. */
    LAPSE_180_DAYS("No decision within 180 days", EnumSet.noneOf(Outcome.class)),
    /** A FOIA request was not answered in time: constructive denial (5 U.S.C. 552(a)(6)(C)(i)). */
    LAPSE_FOIA("No answer in the FOIA's time", EnumSet.noneOf(Outcome.class)),
    /** The agency declined because it was reviewed within two years. */
    TWO_YEAR_REFUSAL("Two-year refusal", EnumSet.of(Outcome.NOT_REVIEWED_TWO_YEARS)),
    /** The agency says that it has no such records, or cannot find them. */
    NO_RECORDS("No records", EnumSet.of(Outcome.NO_RECORDS, Outcome.LOST)),
    /** A fee, or the refusal to waive it. */
    FEE("Fee", EnumSet.noneOf(Outcome.class)),
    /** Nobody says; only with appeals of others that were taken from a list. */
    UNSTATED("Not stated", EnumSet.noneOf(Outcome.class));

    /** The grounds on which we can file. */
    static final List<AppealBasis> OURS =
            Stream.of(values()).filter(basis -> basis != UNSTATED).toList();

    private final String label;
    private final Set<Outcome> outcomes;

    AppealBasis(String label, Set<Outcome> outcomes) {
        this.label = label;
        this.outcomes = outcomes;
    }

    /** Whether it needs an answer to contest. */
    boolean needsAnswer() {
        return !outcomes.isEmpty();
    }

    /** Whether an outcome gives it; null for no answer. */
    boolean isGivenBy(Outcome outcome) {
        return outcome != null && outcomes.contains(outcome);
    }

    @Override
    public String label() {
        return label;
    }
}
