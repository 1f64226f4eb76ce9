package org.declass.appeal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Frame;
import org.declass.request.ActFrame;
import org.declass.web.Seen;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;

/** The forms of what happens to an appeal on its way: told by the day and a note. */
@Path("/appeals")
@RolesAllowed("staff")
class AppealActPages {

    private final AppealDesk desk;
    private final ActsOnAppeal pages;
    private final Acts acts;

    AppealActPages(AppealDesk desk, ActsOnAppeal pages, Acts acts) {
        this.desk = desk;
        this.pages = pages;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance plain(ActFrame act, String day, Entered entered);
    }

    private interface PlainAct {
        Appeal record(String number, Seen seen, Act act);
    }

    @GET
    @Path("/{number}/materials-request/new")
    public TemplateInstance materialsRequest(@RestPath String number) {
        return open(number, AppealAct.REQUEST_MATERIALS);
    }

    @POST
    @Path("/{number}/materials-request")
    public Response requestMaterials(@RestPath String number, @BeanParam Entered entered) {
        return send(number, AppealAct.REQUEST_MATERIALS, entered, desk::requestMaterials);
    }

    @GET
    @Path("/{number}/materials-receipt/new")
    public TemplateInstance materialsReceipt(@RestPath String number) {
        return open(number, AppealAct.RECEIVE_MATERIALS);
    }

    @POST
    @Path("/{number}/materials-receipt")
    public Response receiveMaterials(@RestPath String number, @BeanParam Entered entered) {
        return send(number, AppealAct.RECEIVE_MATERIALS, entered, desk::receiveMaterials);
    }

    @GET
    @Path("/{number}/review/new")
    public TemplateInstance review(@RestPath String number) {
        return open(number, AppealAct.REVIEW);
    }

    @POST
    @Path("/{number}/review")
    public Response startReview(@RestPath String number, @BeanParam Entered entered) {
        return send(number, AppealAct.REVIEW, entered, desk::startReview);
    }

    @GET
    @Path("/{number}/withdrawal/new")
    @RolesAllowed("editor")
    public TemplateInstance withdrawal(@RestPath String number) {
        return open(number, AppealAct.WITHDRAW);
    }

    @POST
    @Path("/{number}/withdrawal")
    @RolesAllowed("editor")
    public Response withdraw(@RestPath String number, @BeanParam Entered entered) {
        return send(number, AppealAct.WITHDRAW, entered, desk::withdraw);
    }

    private TemplateInstance open(String number, AppealAct act) {
        return pages.open(number, act, frame -> form(number, act, frame, Entered.on(acts.today())));
    }

    private Response send(String number, AppealAct act, Entered entered, PlainAct desk) {
        return pages.send(number, entered, frame -> form(number, act, frame, entered), () -> {
            desk.record(number, entered.seen(), entered.act(acts, new Typed()));
            return switch (act) {
                case REQUEST_MATERIALS -> "ISCAP waits for the materials of " + number + ".";
                case RECEIVE_MATERIALS -> "ISCAP has the materials of " + number + ".";
                case REVIEW -> number + " is under review.";
                case WITHDRAW -> number + " is withdrawn.";
                case ACKNOWLEDGE, DECIDE, CLOSE, NUMBER -> number + " is changed.";
            };
        });
    }

    private TemplateInstance form(String number, AppealAct act, Frame frame, Entered entered) {
        var day = switch (act) {
            case REQUEST_MATERIALS -> "Asked on";
            case RECEIVE_MATERIALS -> "Received on";
            case REVIEW -> "Review began on";
            case WITHDRAW -> "Withdrawn on";
            case ACKNOWLEDGE, DECIDE, CLOSE, NUMBER -> "Day";
        };
        return Templates.plain(pages.frame(number, act, frame), day, entered);
    }
}
