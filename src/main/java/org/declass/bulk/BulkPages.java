package org.declass.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.declass.history.Entered;
import org.declass.history.FormPage;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.run.RunKey;
import org.declass.web.Filled;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.OneTimeForms;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One act on many things, as people record it: say what, see what it will do on each, record it, see what became of each. */
@Path("/bulk")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
class BulkPages {

    private final BulkDesk desk;
    private final Things things;
    private final Forms forms;
    private final OneTimeForms once;
    private final Viewer viewer;

    BulkPages(BulkDesk desk, Things things, Forms forms, OneTimeForms once, Viewer viewer) {
        this.desk = desk;
        this.things = things;
        this.forms = forms;
        this.once = once;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "bulk")
    static class Templates {
        static native TemplateInstance acts(ActsPage page);

        static native TemplateInstance form(BulkPage page, Filled form, Frame frame);

        static native TemplateInstance result(ResultPage page, Result result);
    }

    @GET
    @Path("{list}/new")
    public TemplateInstance open(
            @RestPath String list,
            @RestQuery String act,
            @RestQuery String which,
            @RestQuery String here,
            @RestQuery String matching,
            @RestQuery("thing") List<String> thing,
            @RestQuery("file") List<String> file,
            @Context UriInfo uri) {
        if (act == null || act.isBlank()) {
            return toChoose(list, matching, uri);
        }
        var what = named(list, act);
        var ticked = Stream.concat(thing.stream(), file.stream());
        if ("matching".equals(which)) {
            var all = things.matching(list, matching == null ? "" : matching, BulkDesk.MOST);
            return blank(
                    what,
                    matching,
                    all.numbers().stream(),
                    all.total() - all.numbers().size());
        }
        return "here".equals(which)
                ? blank(what, matching, here == null ? Stream.of() : Stream.of(here.split(",")), 0)
                : blank(what, matching, ticked, 0);
    }

    private TemplateInstance toChoose(String list, String matching, UriInfo uri) {
        var page = things.page(list, matching);
        var acts = BulkAct.of(list, viewer);
        if (acts.isEmpty()) {
            throw new NotFound("act for several", list);
        }
        return Templates.acts(ActsPage.of(page, acts, uri.getQueryParameters()));
    }

    private TemplateInstance blank(BulkAct act, String matching, Stream<String> numbers, long beyond) {
        var chosen = numbers.filter(number -> !number.isBlank())
                .distinct()
                .limit(BulkDesk.MOST)
                .toList();
        var rows = things.all(act.list(), chosen).stream().map(BulkPage.Row::of).toList();
        return Templates.form(
                new BulkPage(act, things.page(act.list(), matching), matching, rows, beyond, false, "", once.newKey()),
                FormPage.blank(),
                forms.opened());
    }

    @POST
    @Path("{list}/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath String list) {
        var form = Filled.sent();
        var act = named(list, form.first("act"));
        return forms.send(Entered.of(form), null, frame -> again(act, form, frame), () -> {
            var sent = new BulkForm(form);
            if (sent.numbers().isEmpty()) {
                throw new Invalid("", "Nothing was chosen. Go back to the list and tick what it is about.");
            }
            sent.mustBeKeepable();
            var order = Order.of(act, form);
            var typed =
                    things.all(list, sent.numbers()).stream().map(sent::typed).toList();
            var digest = foreseenOf(order, typed);
            return "record".equals(form.first("step")) && digest.equals(form.first("foreseen"))
                    ? record(order, sent, form)
                    : Response.ok(foreseen(order, typed, digest, sent, form)).build();
        });
    }

    /** Tells what the rows say it for; the page shows them in another order than they were chosen in. */
    private static String foreseenOf(Order order, List<Chosen> typed) {
        return RunKey.digest(order + " "
                + typed.stream()
                        .map(one -> one.seenAt(null))
                        .sorted(Comparator.comparing(Chosen::number))
                        .toList());
    }

    private Response record(Order order, BulkForm sent, Filled form) {
        var numbers = sent.numbers().stream().filter(sent::wants).toList();
        var wanted =
                things.all(order.act().list(), numbers).stream().map(sent::seen).toList();
        if (wanted.isEmpty()) {
            throw new Invalid("", "Tick at least one on which it can be recorded.");
        }
        return shown(desk.begin(order, wanted, RunKey.ofForm(form)));
    }

    /** Whoever looks again finds the ticks as they left them; what has become possible is ticked. */
    private TemplateInstance foreseen(Order order, List<Chosen> typed, String digest, BulkForm sent, Filled form) {
        var before = List.of(form.first("could").split(" "));
        var rows = desk.preview(order, typed).stream()
                .map(one -> new BulkPage.Row(
                        one.thing(),
                        one.possible(),
                        one.possible()
                                && (!before.contains(one.thing().number())
                                        || sent.wants(one.thing().number())),
                        one.will(),
                        one.reasons()))
                .sorted(Comparator.comparing(BulkPage.Row::possible).reversed())
                .toList();
        return Templates.form(filled(order.act(), form, rows, true, digest), form, forms.opened());
    }

    private TemplateInstance again(BulkAct act, Filled form, Frame frame) {
        var sent = new BulkForm(form);
        var rows = things.all(act.list(), sent.numbers()).stream()
                .map(sent::typed)
                .map(BulkPage.Row::of)
                .toList();
        return Templates.form(filled(act, form, rows, false, ""), form, frame);
    }

    private BulkPage filled(BulkAct act, Filled form, List<BulkPage.Row> rows, boolean foreseen, String digest) {
        var matching = form.first("matching");
        return new BulkPage(
                act, things.page(act.list(), matching), matching, rows, 0, foreseen, digest, form.first("key"));
    }

    @GET
    @Path("{number}")
    @RolesAllowed("reader")
    public TemplateInstance result(@RestPath String number) {
        var result = desk.get(number);
        return Templates.result(ResultPage.of(result, things.page(result.act().list()), viewer), result);
    }

    @POST
    @Path("{number}/continuation")
    public Response goOn(@RestPath String number) {
        if (!desk.get(number).act().mayBeDoneBy(viewer)) {
            throw new ForbiddenException();
        }
        desk.goOn(number);
        return shown(number);
    }

    private static Response shown(String number) {
        return Response.seeOther(URI.create("/bulk/" + number)).build();
    }

    private BulkAct named(String list, String noun) {
        if (noun == null || noun.isBlank()) {
            throw new Invalid("act", "Choose what to record on them.");
        }
        return BulkAct.named(list, noun)
                .filter(act -> act.mayBeDoneBy(viewer))
                .orElseThrow(() -> new NotFound("act for several " + list, noun));
    }
}
