package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.history.Acts;
import org.declass.history.HistoryQueries;
import org.declass.history.Verb;
import org.declass.view.ViewBars;
import org.declass.view.ViewBars.ViewBar;
import org.declass.web.ActsOnMany;
import org.declass.web.Option;
import org.declass.web.PageQuery;
import org.declass.web.PossibleAct;
import org.declass.web.Sheet;
import org.declass.web.TimelineEntry;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestPath;

/** Requests as people see them: the list, and each on a page of its own. */
@Path("/requests")
@RolesAllowed("reader")
class RequestPages {

    private static final Set<String> CORRECTABLE = Set.of(
            Verb.SENT.phrase(),
            Verb.ACKNOWLEDGED.phrase(),
            Verb.REVIEW_STARTED.phrase(),
            Verb.ASKED_US.phrase(),
            Verb.NOTED.phrase(),
            Verb.REROUTED.phrase(),
            Verb.EXTENDED.phrase(),
            Verb.CLOSED.phrase());

    private final ReviewRequests requests;
    private final RequestQueries queries;
    private final RequestDetails details;
    private final HistoryQueries history;
    private final Choices choices;
    private final Instance<RequestPart> parts;
    private final Instance<RemarksOnItems> remarks;
    private final Acts acts;
    private final Viewer viewer;

    private final ViewBars views;
    private final ActsOnMany many;

    RequestPages(
            ReviewRequests requests,
            RequestQueries queries,
            RequestDetails details,
            HistoryQueries history,
            Choices choices,
            Instance<RequestPart> parts,
            Instance<RemarksOnItems> remarks,
            Acts acts,
            Viewer viewer,
            ViewBars views,
            ActsOnMany many) {
        this.many = many;
        this.views = views;
        this.requests = requests;
        this.queries = queries;
        this.details = details;
        this.history = history;
        this.choices = choices;
        this.parts = parts;
        this.remarks = remarks;
        this.acts = acts;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance list(ListPage page);

        static native TemplateInstance show(ShowPage page);
    }

    /**
     * The list.
     *
     * @param bulk what can be recorded on several at once
     */
    record ListPage(Sheet sheet, RequestFilterForm filter, ViewBar views, List<Option> agencies, List<Option> bulk) {}

    /**
     * One request.
     *
     * @param agencyName the full name of the agency it is addressed to
     * @param correctable the positions of the entries that the viewer may put right
     */
    record ShowPage(
            RequestView request,
            String agencyName,
            LocalDate today,
            List<PossibleAct> acts,
            List<Part> parts,
            List<TimelineEntry> timeline,
            Set<Long> correctable,
            Map<Integer, List<RemarksOnItems.Remark>> remarks) {

        /** What is to be said beside an item. */
        public List<RemarksOnItems.Remark> remarksOn(int item) {
            return remarks.getOrDefault(item, List.of());
        }

        /** The address of the form that puts an entry right, up to its position. */
        public String correctionForm() {
            return "/requests/" + request.number() + "/corrections/new?entry=";
        }

        /** Whether files can be taken off now. */
        public boolean mayTakeOff() {
            return request.status() == RequestStatus.DRAFT;
        }

        /** Whether an answer can be recorded now, and so one be put right. */
        public boolean mayDetermine() {
            return request.acts().stream().anyMatch(link -> link.act() == RequestAct.DETERMINE);
        }
    }

    /** A section that another package fills. */
    record Part(String title, RawString html) {}

    @GET
    public TemplateInstance list(
            @Valid @BeanParam RequestFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.sort = page.sort == null || page.sort.isBlank() || filter.asOf != null ? "-number" : page.sort;
        page.countInPassing();
        var rows = queries.matching(filter, page);
        var bulk = filter.asOf == null ? many.offered("requests") : List.<Option>of();
        return Templates.list(new ListPage(
                Sheet.of(RequestRegister.REQUESTS, rows, page, uri).ticking(bulk.isEmpty() ? "" : "thing"),
                RequestFilterForm.of(uri, page.sort),
                views.of(RequestRegister.REQUESTS, uri),
                choices.agencies(),
                bulk));
    }

    @GET
    @Path("/{number}")
    public TemplateInstance show(@RestPath String number) {
        var request = requests.get(number);
        var timeline = history.timeline(request.subject());
        return Templates.show(new ShowPage(
                details.of(request),
                choices.nameOf(request.facts().agency()),
                acts.today(),
                PossibleActs.on(request, viewer),
                parts.stream()
                        .sorted(Comparator.comparingInt(RequestPart::order))
                        .map(part -> new Part(part.title(), part.html(request)))
                        .toList(),
                timeline,
                correctable(request, timeline),
                remarks(request)));
    }

    private Map<Integer, List<RemarksOnItems.Remark>> remarks(ReviewRequest request) {
        return remarks.stream()
                .flatMap(some -> some.of(request).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
    }

    private Set<Long> correctable(ReviewRequest request, List<TimelineEntry> timeline) {
        if (!viewer.isStaff() || !request.acts().contains(RequestAct.CORRECT)) {
            return Set.of();
        }
        return timeline.stream()
                .filter(entry -> entry.subject().equals(request.number()) && CORRECTABLE.contains(entry.phrase()))
                .map(TimelineEntry::position)
                .collect(Collectors.toSet());
    }
}
