package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.declass.deadline.DeadlineQueries;
import org.declass.file.Identification;
import org.declass.history.Acts;
import org.declass.history.HistoryQueries;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One request to print. */
@Path("/requests")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class DossierPages {

    private final ReviewRequests requests;
    private final RequestDetails details;
    private final CaseParts parts;
    private final DeadlineQueries deadlines;
    private final Choices choices;
    private final Acts acts;

    DossierPages(
            ReviewRequests requests,
            RequestDetails details,
            CaseParts parts,
            DeadlineQueries deadlines,
            Choices choices,
            Acts acts) {
        this.requests = requests;
        this.details = details;
        this.parts = parts;
        this.deadlines = deadlines;
        this.choices = choices;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance dossier(CaseDossier page);
    }

    @GET
    @Path("/{number}/dossier")
    public TemplateInstance print(@RestPath String number, @RestQuery boolean notes, @Context UriInfo uri) {
        var request = requests.get(number);
        var timeline = parts.timeline(request);
        return Templates.dossier(new CaseDossier(
                details.of(request),
                choices.nameOf(request.facts().agency()),
                acts.today(),
                uri.getBaseUri().resolve("/requests/" + request.number()).toString(),
                request.items().stream()
                        .collect(Collectors.toMap(RequestItem::ordinal, item -> Identification.of(item.file()))),
                holders(request),
                deadlines.of(request.number()).stream()
                        .filter(clock -> clock.endedOn() == null)
                        .toList(),
                Chronology.of(request.number(), parts.chapters(request, timeline)),
                timeline.size() == HistoryQueries.LONGEST_TIMELINE,
                notes));
    }

    private List<Holder> holders(ReviewRequest request) {
        return parts.holders(request).stream()
                .map(holder -> holder.named(choices.nameOf(holder.who())))
                .toList();
    }
}
