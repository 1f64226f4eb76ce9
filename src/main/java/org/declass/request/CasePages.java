package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declass.history.Acts;
import org.declass.history.Verb;
import org.declass.web.TimelineEntry;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestPath;

/** One request on a page: where it stands, who has it, what to do next, and all that happened. */
@Path("/requests")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class CasePages {

    /** What has a form that puts it right. */
    static final Set<Verb> CORRECTABLE = EnumSet.of(
            Verb.SENT,
            Verb.ACKNOWLEDGED,
            Verb.REVIEW_STARTED,
            Verb.ASKED_US,
            Verb.NOTED,
            Verb.REROUTED,
            Verb.EXTENDED,
            Verb.CLOSED);

    private static final Set<String> PHRASES =
            CORRECTABLE.stream().map(Verb::phrase).collect(Collectors.toSet());

    private final ReviewRequests requests;
    private final RequestDetails details;
    private final CaseParts parts;
    private final CaseSteps steps;
    private final Choices choices;
    private final Acts acts;
    private final Viewer viewer;

    CasePages(
            ReviewRequests requests,
            RequestDetails details,
            CaseParts parts,
            CaseSteps steps,
            Choices choices,
            Acts acts,
            Viewer viewer) {
        this.requests = requests;
        this.details = details;
        this.parts = parts;
        this.steps = steps;
        this.choices = choices;
        this.acts = acts;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance show(CasePage page);
    }

    @GET
    @Path("/{number}")
    public TemplateInstance show(@RestPath String number) {
        var request = requests.get(number);
        var timeline = parts.timeline(request);
        var story = CasePage.Story.of(parts.chapters(request, timeline), timeline.size());
        return Templates.show(new CasePage(
                details.of(request),
                choices.nameOf(request.facts().agency()),
                acts.today(),
                parts.holders(request),
                steps.of(request),
                PossibleActs.on(request, viewer).stream().limit(1).toList(),
                ActGroup.behindTheFirst(request, viewer),
                parts.sections(request),
                story,
                correctable(request, timeline),
                parts.remarks(request)));
    }

    private Set<Long> correctable(ReviewRequest request, List<TimelineEntry> timeline) {
        if (!viewer.isStaff() || !request.acts().contains(RequestAct.CORRECT)) {
            return Set.of();
        }
        return timeline.stream()
                .filter(entry -> entry.subject().equals(request.number()) && PHRASES.contains(entry.phrase()))
                .map(TimelineEntry::position)
                .collect(Collectors.toSet());
    }
}
