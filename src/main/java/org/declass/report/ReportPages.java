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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.AsOf;
import org.declass.web.BadQuery;
import org.declass.web.Chart;
import org.declass.web.Chip;
import org.declass.web.Filtered;
import org.declass.web.FormErrors;
import org.declass.web.Href;
import org.declass.web.Lately;

/** Reports to look at. */
@Path("/reports")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class ReportPages {

    private final StatusReports reports;
    private final Lately lately;
    private final Names names;
    private final Clock clock;

    ReportPages(StatusReports reports, Lately lately, Names names, Clock clock) {
        this.reports = reports;
        this.lately = lately;
        this.names = names;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance status(Page page);
    }

    /**
     * What the page shows.
     *
     * @param form what is asked for
     * @param today the last day that can be asked for
     * @param counted when it was counted; null where the question cannot be meant
     * @param report the answer; null where the question cannot be meant
     * @param parts the answer as charts
     * @param csv the same as CSV
     * @param xlsx the same as a workbook
     * @param json the same as JSON
     */
    record Page(
            StatusForm form,
            LocalDate today,
            Lately.Counted<StatusReport> counted,
            StatusReport report,
            List<Part> parts,
            Href csv,
            Href xlsx,
            Href json) {

        public boolean past() {
            return form.filter().asOf != null;
        }
    }

    /**
     * One part of the report.
     *
     * @param title what it counts
     * @param total how many in all
     * @param href the list of them
     * @param charts how they are spread
     */
    record Part(String title, long total, String href, List<Chart> charts) {}

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of(
                "/reports/status",
                List.of(
                        Chip.Filter.of("asOf", "As of"),
                        Chip.Filter.of("knownOn", "As known on"),
                        Chip.Filter.of("agency", "Agency"),
                        Chip.Filter.of("kind", "Kind"),
                        Chip.Filter.of("status", "Status"),
                        Chip.Filter.of("phase", "Whose turn"),
                        Chip.Filter.of("editor", "Editor"),
                        Chip.Filter.of("sentFrom", "Sent from"),
                        Chip.Filter.of("sentTo", "Sent until"),
                        Chip.Filter.of("outcome", "Outcome"),
                        Chip.Filter.of("referredTo", "Referred to"),
                        Chip.Filter.of("referralStatus", "Referral stands at"),
                        Chip.Filter.of("category", "Category"),
                        Chip.Filter.of("fileStatus", "File stands at"),
                        Chip.Filter.of("withdrawalKind", "Withdrawn for"),
                        Chip.Filter.of("recordGroup", "Record group"),
                        Chip.Filter.of("datedFrom", "Dated from"),
                        Chip.Filter.of("datedTo", "Dated until")));
    }

    @GET
    @Path("status")
    public Response status(@Valid @BeanParam StatusFilter filter) {
        try {
            var asOf = AsOf.of(filter.asOf, filter.knownOn, clock);
            return Response.ok(page(
                            filter,
                            FormErrors.NONE,
                            lately.of(List.of("status", filter.at("").toString()), () -> reports.of(filter, asOf))))
                    .build();
        } catch (BadQuery e) {
            return new FormErrors(e.violations()).answer(422, errors -> page(filter, errors, null));
        }
    }

    private TemplateInstance page(StatusFilter filter, FormErrors errors, Lately.Counted<StatusReport> counted) {
        var report = counted == null ? null : counted.of();
        var api = filter.at("/api/v1/reports/status");
        return Templates.status(new Page(
                new StatusForm(filter, names, errors),
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                counted,
                report,
                report == null ? List.of() : parts(filter, report),
                api.and("format", "csv"),
                api.and("format", "xlsx"),
                api.and("format", "json")));
    }

    private static List<Part> parts(StatusFilter filter, StatusReport report) {
        var charts = new ReportCharts(filter, report);
        return List.of(
                new Part(
                        "Requests",
                        report.requests().total(),
                        filter.requestList().toString(),
                        charts.requests()),
                new Part("Items", report.items().total(), filter.itemList().toString(), charts.items()),
                new Part(
                        "Referrals",
                        report.referrals().total(),
                        filter.referralList().toString(),
                        charts.referrals()),
                new Part("Files", report.files().total(), filter.fileList().toString(), charts.files()));
    }
}
