package org.declass.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.declass.appeal.AppealLevel;
import org.declass.report.Reversals.Group;
import org.declass.report.Reversals.Turn;
import org.declass.request.FiledBy;
import org.declass.web.Chart;
import org.declass.web.Exports;
import org.declass.web.Filled;
import org.declass.web.Href;
import org.declass.web.Lately;
import org.declass.web.Option;

/** What appeals brought, to look at. */
@Path("/reports/reversals")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class ReversalPages {

    private final ReversalsOfAppeals reversals;
    private final Lately lately;
    private final Names names;
    private final UriInfo uri;

    ReversalPages(ReversalsOfAppeals reversals, Lately lately, Names names, UriInfo uri) {
        this.reversals = reversals;
        this.lately = lately;
        this.names = names;
        this.uri = uri;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance reversals(Page page);
    }

    /**
     * What the page shows.
     *
     * @param counted when it was counted
     * @param set what is filled in
     * @param agencies every agency
     * @param report the answer
     * @param charts the items, by level, by agency, by both
     * @param exports the same as files to take along
     */
    record Page(
            Lately.Counted<Reversals> counted,
            Filled set,
            List<Option> agencies,
            Reversals report,
            List<Chart> charts,
            List<Exports> exports) {

        public List<Option> levels() {
            return Option.of(AppealLevel.values());
        }

        public List<Option> filers() {
            return Option.of(FiledBy.values());
        }

        public String rate() {
            return report.all().rate();
        }
    }

    @GET
    public TemplateInstance reversals(@Valid @BeanParam AppealedFilter filter) {
        var counted = lately.of(List.of("reversal", filter.at("").toString()), () -> reversals.of(filter));
        var report = counted.of();
        var list = filter.list();
        return Templates.reversals(new Page(
                counted,
                new Filled(uri.getQueryParameters()),
                names.agencies(),
                report,
                List.of(
                        chart("Appealed items by level", "Level", report.byLevel(), key -> list.only("level", key)),
                        chart("Appealed items by agency", "Agency", report.byAgency(), key -> list.only("agency", key)),
                        chart(
                                "Appealed items by level and agency",
                                "Level and agency",
                                report.byLevelAndAgency(),
                                key -> list.only("level", key.substring(0, key.indexOf('/')))
                                        .only("agency", key.substring(key.indexOf('/') + 1)))),
                Exports.of(uri, "/api/v1/reports/reversals")));
    }

    private static Chart chart(String title, String heading, List<Group> groups, Function<String, Href> list) {
        return new Chart(
                title,
                heading,
                Arrays.stream(Turn.values())
                        .map(turn -> new Chart.Series(turn.label(), turn.tone()))
                        .toList(),
                groups.stream()
                        .map(group -> row(group, list.apply(group.key())))
                        .toList());
    }

    /** The number is one of items, the list behind it one of their appeals. */
    private static Chart.Row row(Group group, Href list) {
        return new Chart.Row(
                group.label() + ": " + group.rate(),
                list.toString(),
                Arrays.stream(Turn.values())
                        .map(turn -> new Chart.Count(
                                group.count(turn), appeals(turn, list).toString()))
                        .toList());
    }

    private static Href appeals(Turn turn, Href list) {
        return switch (turn) {
            case REVERSED_IN_FULL, REVERSED_IN_PART, UPHELD, OTHERWISE -> list.and("result", turn.results());
            case UNDECIDED -> list.and("open", false);
            case OPEN -> list.and("open", true);
        };
    }
}
