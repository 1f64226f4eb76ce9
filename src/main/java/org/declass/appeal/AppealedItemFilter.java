package org.declass.appeal;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.declass.agency.Agencies;
import org.declass.file.FileNumber;
import org.declass.history.AsOf;
import org.declass.request.DeterminationFilter;
import org.declass.request.StandingAnswers;
import org.declass.web.BadQuery;
import org.declass.web.Conditions;
import org.declass.web.NotFound;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What a list of the items of appeals is filtered by; several values of one filter mean "any of them". The answer that an
 * appeal contests is the last one on the item up to the day of filing.
 */
public class AppealedItemFilter extends FiledFilter {

    @RestQuery
    @Parameter(description = "What the appeal has come to for the item, as the report of reversals counts it.")
    public List<CameTo> cameTo;

    @RestQuery
    @Parameter(description = "What the appeal brought for the item.")
    public List<AppealResult> result;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Items of this appeal.")
    public String appeal;

    @RestQuery
    @Size(max = 100)
    @Parameter(
            description =
                    "An exemption that the contested answer cites, by the code of the reference table, or as written in the"
                            + " letter where the table had none for that when it was recorded.")
    public String exemption;

    @RestQuery
    @Parameter(description = "The code of the agency that gave the contested answer.")
    public List<@Size(max = 20) String> contestedAgency;

    @RestQuery
    @Parameter(description = "The letter with the contested answer is of this day or later.")
    public LocalDate contestedFrom;

    @RestQuery
    @Parameter(description = "The letter with the contested answer is of this day or earlier.")
    public LocalDate contestedTo;

    @RestQuery
    @Parameter(
            description = "The letter with the decision on the appeal is of this day or later; not together with asOf.")
    public LocalDate ruledFrom;

    @RestQuery
    @Parameter(
            description =
                    "The letter with the decision on the appeal is of this day or earlier; not together with asOf.")
    public LocalDate ruledTo;

    @RestQuery
    @Parameter(
            description =
                    "What appeals had come to at the end of that day, as was recorded by then; the answer stays the same for"
                            + " ever. What they came to, their status, the contested answer and the agency of the request are"
                            + " those of then, all other facts those of today.")
    public LocalDate asOf;

    /** The conditions of now on the aliases {@code ai} of an appealed item, {@code a}, {@code r} and {@code i}. */
    Conditions conditions(AsOf now) {
        var conditions = ofFacts(now)
                .also("r.struckOn is null")
                .equal("r.facts.agency", Agencies.codes(agency))
                .equal("ai.contested.result", result)
                .atLeast("ai.contested.ruledOn", ruledFrom)
                .atMost("ai.contested.ruledOn", ruledTo);
        var results = results();
        var statuses = statuses();
        if (statuses.isEmpty()) {
            return conditions.equal("ai.contested.result", results);
        }
        return results.isEmpty()
                ? conditions.absent("ai.contested.result").equal("a.status", statuses)
                : comeTo(conditions, "cast(ai.contested.result as String)", "cast(a.status as String)");
    }

    /** Whether it asks for those of one appeal, request or file only. */
    boolean isNarrow() {
        return Stream.of(appeal, request, file).anyMatch(one -> Typed.orNull(one) != null);
    }

    /** What is answered from the facts of today, also of a past day, and what was contested. */
    Conditions ofFacts(AsOf moment) {
        var conditions = asFiled()
                .also("i.file.id = ", id("file", file, FileNumber::id, "W-12"), "")
                .also("ai.appealId = ", id("appeal", appeal, Appeals::id, "A-12"), "");
        var answered = Agencies.codes(contestedAgency);
        if (Typed.orNull(exemption) == null && answered.isEmpty() && contestedFrom == null && contestedTo == null) {
            return conditions;
        }
        return conditions.exists(
                "Determination d",
                contested -> contested
                        .also(new StandingAnswers(moment).last("a.dates.filedOn"))
                        .equal("d.agency", answered)
                        .atLeast("d.letterDate", contestedFrom)
                        .atMost("d.letterDate", contestedTo)
                        .also(DeterminationFilter.CITING, Typed.orNull(exemption), ")"));
    }

    private static Long id(String field, String number, Function<String, Long> read, String such) {
        try {
            return Typed.orNull(number) == null ? null : read.apply(number.strip());
        } catch (NotFound unreadable) {
            throw new BadQuery(field, "Write the number as " + such + ".");
        }
    }

    /**
     * Only those that have come to what is asked for.
     *
     * @param result an expression for the name of the result, null where nothing is decided
     * @param status one for the name of the status of the appeal
     */
    Conditions comeTo(Conditions conditions, String result, String status) {
        var results = results();
        var statuses = statuses();
        if (results.isEmpty() && statuses.isEmpty()) {
            return conditions;
        }
        var decided = result + " in :decidedAs";
        var undecided = "(" + result + " is null and " + status + " in :undecidedIn)";
        return conditions
                .with("decidedAs", names(results))
                .with("undecidedIn", names(statuses))
                .also(
                        results.isEmpty()
                                ? undecided
                                : statuses.isEmpty() ? decided : "(" + decided + " or " + undecided + ")");
    }

    private List<AppealResult> results() {
        return asked().flatMap(each -> each.results().stream()).toList();
    }

    private List<AppealStatus> statuses() {
        return asked().flatMap(each -> each.statuses().stream()).toList();
    }

    private Stream<CameTo> asked() {
        return Stream.ofNullable(cameTo)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .distinct();
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
