package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.declass.deadline.RunningClocks;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Frame;
import org.declass.web.Display;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;

/** The form by which people close a request; it shows at once all that stands in the way. */
@Path("/requests")
@RolesAllowed("editor")
class ClosurePages {

    static final List<Option> REASONS =
            Stream.of(CloseReason.values()).map(ClosurePages::explained).toList();

    private final RequestDesk desk;
    private final ReviewRequests requests;
    private final ActPages pages;
    private final Acts acts;
    private final RunningClocks clocks;

    ClosurePages(RequestDesk desk, ReviewRequests requests, ActPages pages, Acts acts, RunningClocks clocks) {
        this.desk = desk;
        this.requests = requests;
        this.pages = pages;
        this.acts = acts;
        this.clocks = clocks;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance closure(
                ActFrame act, ActForms.Closure form, List<Option> reasons, List<String> obstacles, Entered entered);
    }

    @GET
    @Path("/{number}/closure/new")
    public TemplateInstance form(@RestPath String number) {
        return pages.open(
                number,
                RequestAct.CLOSE,
                frame -> form(number, frame, ActForms.Closure.EMPTY, Entered.on(acts.today())));
    }

    @POST
    @Path("/{number}/closure")
    public Response close(@RestPath String number, @BeanParam ActForms.Closure form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> form(number, frame, form, entered), () -> {
            var typed = new Typed();
            var closure = form.read(typed);
            desk.close(number, closure, entered.seen(), entered.act(acts, typed));
            return number + " is closed.";
        });
    }

    private TemplateInstance form(String number, Frame frame, ActForms.Closure form, Entered entered) {
        var request = requests.get(number);
        return Templates.closure(
                ActFrame.of(request, RequestAct.CLOSE, frame),
                form,
                CloseReason.of(request.status()).stream()
                        .map(ClosurePages::explained)
                        .toList(),
                obstacles(request, new Typed().constant("reason", form.reason(), CloseReason.class)),
                entered);
    }

    private List<String> obstacles(ReviewRequest request, CloseReason chosen) {
        var running = clocks.ofOurs(request.number(), acts.today());
        return chosen == null ? CloseObstacle.ofAny(request, running) : CloseObstacle.of(request, chosen, running);
    }

    private static Option explained(CloseReason reason) {
        return new Option(
                reason.name(),
                Display.label(reason),
                switch (reason) {
                    case FULLY_RELEASED -> "All that was asked for is public";
                    case ACCEPTED -> "We accept the answer as it is";
                    case WITHDRAWN_BY_US -> "We no longer want it";
                    case ADMINISTRATIVELY_CLOSED -> "The agency closed it on its side";
                    case NO_RECORDS -> "The agency has no such records";
                    case SUPERSEDED -> "A later request asks for the same";
                    case MERGED -> "Joined with another request";
                    case LITIGATION -> "The matter went to court";
                    case ABANDONED -> "A draft that was given up";
                });
    }
}
