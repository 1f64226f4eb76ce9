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
import org.declass.appeal.CameTo;
import org.declass.report.Reversals.Group;
import org.declass.request.FiledBy;
import org.declass.web.Chart;
import org.declass.web.Chip;
import org.declass.web.Exports;
import org.declass.web.Filled;
import org.declass.web.Filtered;
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
     * @param list the items
     * @param charts the items, by level, by agency, by both
     * @param exports the same as files to take along
     */
    record Page(
            Lately.Counted<Reversals> counted,
            Filled set,
            List<Option> agencies,
            Reversals report,
            Href list,
            List<Chart> charts,
            List<Exports> exports) {

        public List<Option> levels() {
            return Option.of(AppealLevel.values());
        }

        public List<Option> filers() {
            return Option.of(FiledBy.values());
        }

        /** How many were reversed, of how many; null where nothing was decided. */
        public Chart.Share rate() {
            return share(report.all(), list);
        }

        public Href open() {
            return list.and("cameTo", CameTo.OPEN);
        }
    }

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of(
                "/reports/reversals",
                List.of(
                        Chip.Filter.of("level", "Level"),
                        Chip.Filter.of("agency", "Answer of"),
                        Chip.Filter.of("filedBy", "Filed by"),
                        Chip.Filter.of("filedFrom", "Filed from"),
                        Chip.Filter.of("filedTo", "Filed until"),
                        Chip.Filter.of("asOf", "As of")));
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
                list,
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
                Arrays.stream(CameTo.values())
                        .map(cameTo -> new Chart.Series(cameTo.label(), cameTo.tone()))
                        .toList(),
                groups.stream()
                        .map(group -> row(group, list.apply(group.key())))
                        .toList());
    }

    private static Chart.Row row(Group group, Href list) {
        return new Chart.Row(
                group.label(),
                list.toString(),
                share(group, list),
                Arrays.stream(CameTo.values())
                        .map(cameTo -> new Chart.Count(
                                group.count(cameTo), list.and("cameTo", cameTo).toString()))
                        .toList());
    }

    private static Chart.Share share(Group group, Href list) {
        return group.compared() == 0
                ? null
                : new Chart.Share(
                        new Chart.Count(
                                group.reversed(),
                                list.and("cameTo", CameTo.REVERSED).toString()),
                        new Chart.Count(
                                group.compared(),
                                list.and("cameTo", CameTo.COMPARED).toString()));
    }
}
