package org.declass.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.declass.request.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was decided in a year, and how many pages that opened, beside the year before. Each decision on an item counts, those
 * on appeal too; one that was put right later does not.
 *
 * @param year the calendar year of the letters
 * @param decided that year
 * @param before the year before it
 * @param byAgency that year by the agency that decided, those with most decisions first
 */
record Outcomes(int year, Sums decided, Sums before, List<ByAgency> byAgency) {

    /**
     * Decisions counted together.
     *
     * @param decisions how many
     * @param byOutcome by what was answered, in a fixed order
     * @param pages what their letters say of pages
     */
    record Sums(long decisions, List<Count> byOutcome, Pages pages) {

        long count(Outcome outcome) {
            return byOutcome.stream()
                    .filter(count -> count.outcome() == outcome)
                    .mapToLong(Count::count)
                    .sum();
        }
    }

    /**
     * Decisions with one outcome.
     *
     * @param outcome what was answered
     * @param count how many
     */
    record Count(Outcome outcome, long count) {}

    /**
     * Pages, as far as letters say how many.
     *
     * @param asked of the documents decided on
     * @param full released in full
     * @param part released with excisions
     * @param denied denied
     * @param silent how many decisions say nothing of pages, so that the sums are that much too small
     */
    record Pages(long asked, long full, long part, long denied, long silent) {

        Pages and(Pages other) {
            return new Pages(
                    asked + other.asked,
                    full + other.full,
                    part + other.part,
                    denied + other.denied,
                    silent + other.silent);
        }
    }

    /**
     * Decisions of one agency.
     *
     * @param agency its code
     * @param name its name
     * @param decided that year
     */
    record ByAgency(
            @Schema(examples = "DOE") String agency,
            @Schema(examples = "Department of Energy") String name,
            Sums decided) {}

    /**
     * A row of the report as a table.
     *
     * @param year the year
     * @param agency the code of the agency; empty for all of them
     * @param outcome what was answered; null for all decisions
     * @param decisions how many
     * @param pagesAsked pages of the documents decided on; null beside a single outcome
     * @param pagesFull of them released in full; null beside a single outcome
     * @param pagesPart of them released with excisions; null beside a single outcome
     * @param pagesDenied of them denied; null beside a single outcome
     */
    record Line(
            int year,
            String agency,
            Outcome outcome,
            long decisions,
            Long pagesAsked,
            Long pagesFull,
            Long pagesPart,
            Long pagesDenied) {}

    /** The whole report as rows. */
    @JsonIgnore
    List<Line> lines() {
        return Stream.of(
                        lines(year, "", decided),
                        lines(year - 1, "", before),
                        byAgency.stream().flatMap(each -> lines(year, each.agency(), each.decided())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<Line> lines(int year, String agency, Sums sums) {
        var pages = sums.pages();
        return Stream.concat(
                Stream.of(new Line(
                        year,
                        agency,
                        null,
                        sums.decisions(),
                        pages.asked(),
                        pages.full(),
                        pages.part(),
                        pages.denied())),
                sums.byOutcome().stream()
                        .map(count -> new Line(year, agency, count.outcome(), count.count(), null, null, null, null)));
    }
}
