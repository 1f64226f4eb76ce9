package org.declass.journey;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the headings of the requester's log mean as acts; whatever stands in no table is kept as a note and reported. */
final class DlpWords {

    /** An act, or why there is none. */
    enum Step {
        ACKNOWLEDGED,
        REROUTED,
        RENUMBERED,
        REVIEW_BEGAN,
        CLARIFIED,
        EXTENDED,
        INTERIM,
        RELEASED,
        RELEASED_IN_PART,
        DENIED,
        NOT_SUBJECT,
        NO_RECORDS,
        ASKED_ANEW,
        APPEALED,
        APPEALED_LAPSE,
        APPEALED_FEE,
        APPEAL_ACKNOWLEDGED,
        APPEAL_RELEASED,
        APPEAL_REMANDED,
        APPEAL_DENIED,
        FEE_GRANTED,
        /** Their own word for where it stands. */
        THEIR_WORD,
        /** Known, and moves nothing. */
        NOTE
    }

    private static final Map<String, List<Step>> TABLE = Map.ofEntries(
            entry("request acknowledged", List.of(Step.ACKNOWLEDGED)),
            entry("second request acknowledgment", List.of(Step.ACKNOWLEDGED)),
            entry("rerouted request acknowledged", List.of(Step.ACKNOWLEDGED)),
            entry("acknowledgement of clarified request", List.of(Step.ACKNOWLEDGED)),
            entry("request acknowledged and rerouted", List.of(Step.ACKNOWLEDGED, Step.REROUTED)),
            entry("tracking number changed", List.of(Step.RENUMBERED)),
            entry("responsive records under foia review", List.of(Step.REVIEW_BEGAN)),
            entry("request elaborated", List.of(Step.CLARIFIED)),
            entry("scope of request narrowed", List.of(Step.CLARIFIED)),
            entry("extension letter", List.of(Step.EXTENDED)),
            entry("interim response received", List.of(Step.INTERIM)),
            entry("documents provided via interim response", List.of(Step.INTERIM)),
            entry("initial records provided", List.of(Step.INTERIM)),
            entry("first set of records provided", List.of(Step.INTERIM)),
            entry("second set of records provided", List.of(Step.INTERIM)),
            entry("records provided", List.of(Step.RELEASED)),
            entry("records received", List.of(Step.RELEASED)),
            entry("updated records published", List.of(Step.RELEASED)),
            entry("initial determination provided", List.of(Step.RELEASED)),
            entry("initial response received", List.of(Step.RELEASED_IN_PART)),
            entry("some records provided", List.of(Step.RELEASED_IN_PART)),
            entry("non-responsive records provided", List.of(Step.RELEASED_IN_PART)),
            entry("request partially fulfilled", List.of(Step.RELEASED_IN_PART)),
            entry("partial grant", List.of(Step.RELEASED_IN_PART)),
            entry("request denied", List.of(Step.DENIED)),
            entry("remanded portion of request denied", List.of(Step.DENIED)),
            entry("additional records discovered and withheld", List.of(Step.DENIED)),
            entry("request rejected", List.of(Step.NOT_SUBJECT)),
            entry("no records response", List.of(Step.NO_RECORDS)),
            entry("no responsive records", List.of(Step.NO_RECORDS)),
            entry("request resubmitted", List.of(Step.ASKED_ANEW)),
            entry("updated records requested", List.of(Step.ASKED_ANEW)),
            entry("appeal filed", List.of(Step.APPEALED)),
            entry("denial appealed", List.of(Step.APPEALED)),
            entry("appeal filed re. constructive denial", List.of(Step.APPEALED_LAPSE)),
            entry("appealing", List.of(Step.APPEALED_FEE)),
            entry("fee waiver denial appealed", List.of(Step.APPEALED_FEE)),
            entry("appeal acknowledged", List.of(Step.APPEAL_ACKNOWLEDGED)),
            entry("fee waiver appeal acknowledged", List.of(Step.APPEAL_ACKNOWLEDGED)),
            entry("appeal granted", List.of(Step.APPEAL_RELEASED)),
            entry("appeal partly granted", List.of(Step.APPEAL_REMANDED)),
            entry("appeal denied", List.of(Step.APPEAL_DENIED)),
            entry("fee waiver appeal granted", List.of(Step.FEE_GRANTED)),
            entry("fee waiver appeal successful", List.of(Step.FEE_GRANTED)),
            entry("fee waiver denial overturned", List.of(Step.FEE_GRANTED)),
            entry("placed on complex track", List.of(Step.THEIR_WORD)),
            entry("placed in complex processing queue", List.of(Step.THEIR_WORD)),
            entry("placed in simple category", List.of(Step.THEIR_WORD)),
            entry("assigned to complex track", List.of(Step.THEIR_WORD)),
            entry("estimated date of completion provided", List.of(Step.THEIR_WORD)),
            entry("estimated completion date provided", List.of(Step.THEIR_WORD)),
            entry("estimated completion date updated", List.of(Step.THEIR_WORD)),
            entry("records published", List.of(Step.NOTE)),
            entry("records made publicly available", List.of(Step.NOTE)),
            entry("initial records published", List.of(Step.NOTE)),
            entry("records largely withheld", List.of(Step.NOTE)),
            entry("request fulfilled", List.of(Step.NOTE)),
            entry("resubmission suggested", List.of(Step.NOTE)),
            entry("fee waiver granted", List.of(Step.NOTE)),
            entry("fee waiver denied", List.of(Step.NOTE)),
            entry("fees waived", List.of(Step.NOTE)),
            entry("waiver granted", List.of(Step.NOTE)),
            entry("complete fee waiver granted", List.of(Step.NOTE)));

    private DlpWords() {}

    /** The clauses of a heading: without quotation marks and what stands in parentheses. */
    static List<String> clauses(String heading) {
        var plain = heading.replaceAll("[\"“”]", "").replaceAll("\\([^)]*\\)", "");
        return Arrays.stream(plain.split("[,;]"))
                .map(clause -> clause.strip().toLowerCase(Locale.ROOT))
                .filter(clause -> !clause.isEmpty())
                .toList();
    }

    /** The acts of a heading, in the order of its clauses; those that nobody knows go into the report. */
    static List<Step> steps(String heading, List<String> report) {
        var steps = new ArrayList<Step>();
        for (var clause : clauses(heading)) {
            if (!TABLE.containsKey(clause)) {
                report.add(clause);
            }
            TABLE.getOrDefault(clause, List.of(Step.NOTE)).stream()
                    .filter(step -> !steps.contains(step))
                    .forEach(steps::add);
        }
        return steps;
    }
}
