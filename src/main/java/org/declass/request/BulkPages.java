package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.Flash;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestQuery;

/** One act recorded on several requests: each in its own transaction, each with its own result. */
@Path("/requests/bulk")
@RolesAllowed("staff")
class BulkPages {

    /** The sentence about what was recorded travels in a cookie, which must not grow without end. */
    private static final int MOST_NAMED = 20;

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
                Option act,
                Frame frame,
                List<BulkForm.Row> rows,
                BulkForm form,
                List<Option> reasons,
                Entered entered,
                String recorded);
    }

    @GET
    @Path("/new")
    public TemplateInstance form(@RestQuery String act, @RestQuery List<String> request) {
        var rows = request.stream()
                .distinct()
                .map(requests::get)
                .map(BulkForm.Row::of)
                .toList();
        return form(named(act), forms.opened(), rows, BulkForm.EMPTY, Entered.NOTHING, null);
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
        var named = named(noun);
        return forms.send(entered, null, frame -> form(named, frame, form.rows(), form, entered, null), () -> {
            if (form.rows().isEmpty()) {
                throw new Invalid("", "No request was chosen. Go back to the list and tick those it is about.");
            }
            var results = act.get();
            var left = results.stream()
                    .filter(result -> !result.isDone())
                    .map(this::again)
                    .toList();
            return left.isEmpty()
                    ? Flash.seeOther(URI.create("/requests"), recorded(results))
                    : Response.status(409)
                            .entity(form(named, forms.opened(), left, form, entered, recorded(results)))
                            .build();
        });
    }

    private BulkForm.Row again(BulkForm.Result result) {
        var row = result.row();
        var version = requests.find(row.number()).map(ReviewRequest::version).orElse(row.version());
        return row.again(version, result.trouble());
    }

    /** "Recorded on 2 of 3: R-2026-0001, R-2026-0004." */
    private static String recorded(List<BulkForm.Result> results) {
        var done = results.stream()
                .filter(BulkForm.Result::isDone)
                .map(result -> result.row().number())
                .toList();
        if (done.isEmpty()) {
            return "Recorded on none of " + results.size() + ".";
        }
        return "Recorded on " + (done.size() == results.size() ? "" : done.size() + " of ") + results.size() + ": "
                + done.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (done.size() > MOST_NAMED ? " and " + (done.size() - MOST_NAMED) + " more." : ".");
    }

    private Option named(String noun) {
        if (noun == null || noun.isBlank()) {
            throw new Invalid("act", "Choose what to record on them.");
        }
        return PossibleActs.onMany(viewer).stream()
                .filter(act -> act.value().equals(noun))
                .findFirst()
                .orElseThrow(() -> new NotFound("act for several requests", noun));
    }

    private static TemplateInstance form(
            Option act, Frame frame, List<BulkForm.Row> rows, BulkForm form, Entered entered, String recorded) {
        return Templates.bulk(act, frame, rows, form, ClosurePages.REASONS, entered, recorded);
    }
}
