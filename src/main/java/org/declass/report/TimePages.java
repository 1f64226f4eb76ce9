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
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.declass.request.RequestKind;
import org.declass.web.BadQuery;
import org.declass.web.Chip;
import org.declass.web.Filled;
import org.declass.web.Filtered;
import org.declass.web.FormErrors;
import org.declass.web.Href;
import org.declass.web.Lately;
import org.declass.web.Option;

/** How long decisions take, to look at. */
@Path("/reports/time-to-decision")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class TimePages {

    private final TimesToDecision times;
    private final Lately lately;
    private final Names names;
    private final Clock clock;
    private final UriInfo uri;

    TimePages(TimesToDecision times, Lately lately, Names names, Clock clock, UriInfo uri) {
        this.times = times;
        this.lately = lately;
        this.names = names;
        this.clock = clock;
        this.uri = uri;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance time(Page page);
    }

    /**
     * What the page shows.
     *
     * @param form what is asked for
     * @param counted when it was counted; null where the question cannot be meant
     * @param report the answer; null where the question cannot be meant
     * @param api the same for scripts
     */
    record Page(Form form, Lately.Counted<TimesToDecision.Estimated> counted, TimeCharts report, Href api) {}

    /**
     * The form above the report.
     *
     * @param set what is filled in
     * @param errors what is wrong with it
     * @param today the last day that can be asked for
     * @param agencies every agency
     */
    record Form(Filled set, FormErrors errors, LocalDate today, List<Option> agencies) {

        /** How many of its fields narrow the report; one of them always says until when. */
        public long narrowings() {
            return set.without("milestone"::equals).filled();
        }

        public List<Option> kinds() {
            return Option.of(RequestKind.values());
        }

        public List<Option> milestones() {
            return Option.of(Milestone.values());
        }
    }

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of(
                "/reports/time-to-decision",
                List.of(
                        Chip.Filter.of("milestone", "From the sending until"),
                        Chip.Filter.of("agency", "Agency"),
                        Chip.Filter.of("kind", "Kind"),
                        Chip.Filter.of("editor", "Editor"),
                        Chip.Filter.of("sentFrom", "Sent from"),
                        Chip.Filter.of("sentTo", "Sent until"),
                        Chip.Filter.of("asOf", "As of"),
                        Chip.Filter.of("until", "Looked at on")));
    }

    @GET
    public Response timeToDecision(@Valid @BeanParam SentFilter filter) {
        try {
            var counted = lately.of(List.of("time", filter.at("").toString()), () -> times.of(filter));
            return Response.ok(page(filter, FormErrors.NONE, counted)).build();
        } catch (BadQuery e) {
            return new FormErrors(e.violations()).answer(422, errors -> page(filter, errors, null));
        }
    }

    private TemplateInstance page(
            SentFilter filter, FormErrors errors, Lately.Counted<TimesToDecision.Estimated> counted) {
        var form = new Form(
                new Filled(uri.getQueryParameters()),
                errors,
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                names.agencies());
        return Templates.time(new Page(
                form,
                counted,
                counted == null ? null : new TimeCharts(filter, counted.of()),
                filter.at("/api/v1/reports/time-to-decision")));
    }
}
