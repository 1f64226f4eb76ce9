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
import java.util.function.Supplier;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.NotFound;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestQuery;

/** One act recorded on several requests: each in its own transaction, each with its own result. */
@Path("/requests/bulk")
@RolesAllowed("staff")
class BulkPages {

    private final RequestDesk desk;
    private final ReviewRequests requests;
    private final Forms forms;
    private final Acts acts;
    private final Viewer viewer;

    BulkPages(RequestDesk desk, ReviewRequests requests, Forms forms, Acts acts, Viewer viewer) {
        this.desk = desk;
        this.requests = requests;
        this.forms = forms;
        this.acts = acts;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance bulk(
                Option act, Frame frame, BulkForm form, List<Option> reasons, Entered entered);

        static native TemplateInstance bulkDone(Option act, List<BulkForm.Result> results, long done);
    }

    @GET
    @Path("/new")
    public TemplateInstance form(@RestQuery String act, @RestQuery List<String> request) {
        var rows = request.stream()
                .distinct()
                .map(requests::get)
                .map(BulkForm.Row::of)
                .toList();
        return form(named(act), forms.opened(), BulkForm.begun(rows), Entered.NOTHING);
    }

    @POST
    @Path("/acknowledgement")
    public Response acknowledge(@BeanParam BulkForm form, @BeanParam Entered entered) {
        return send("acknowledgement", form, entered, () -> {
            var typed = new Typed().needs("on", entered.on(), "Give the date of the letter.");
            var receivedOn = typed.day("receivedOn", form.receivedOn());
            var act = entered.act(acts, typed);
            return form.each((row, seen) ->
                    desk.acknowledge(row.number(), new Letters.Acknowledgement(receivedOn, row.theirs()), seen, act));
        });
    }

    @POST
    @Path("/review")
    public Response startReview(@BeanParam BulkForm form, @BeanParam Entered entered) {
        return send("review", form, entered, () -> {
            var act = entered.act(acts, new Typed());
            return form.each((row, seen) -> desk.startReview(row.number(), seen, act));
        });
    }

    @POST
    @Path("/closure")
    @RolesAllowed("editor")
    public Response close(@BeanParam BulkForm form, @BeanParam Entered entered) {
        return send("closure", form, entered, () -> {
            var typed = new Typed();
            var closure = new ActForms.Closure(form.reason(), form.confirmed()).read(typed);
            var act = entered.act(acts, typed);
            return form.each((row, seen) -> desk.close(row.number(), closure, seen, act));
        });
    }

    private Response send(String noun, BulkForm form, Entered entered, Supplier<List<BulkForm.Result>> act) {
        return forms.send(entered, null, frame -> form(named(noun), frame, form, entered), () -> {
            var results = act.get();
            var done = results.stream().filter(BulkForm.Result::isDone).count();
            return Response.ok(Templates.bulkDone(named(noun), results, done)).build();
        });
    }

    private Option named(String noun) {
        return PossibleActs.onMany(viewer).stream()
                .filter(act -> act.value().equals(noun))
                .findFirst()
                .orElseThrow(() -> new NotFound("act for several requests", noun));
    }

    private static TemplateInstance form(Option act, Frame frame, BulkForm form, Entered entered) {
        return Templates.bulk(act, frame, form, ClosurePages.REASONS, entered);
    }
}
