package org.declass.batch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.declass.batch.Selection.Selected;
import org.declass.history.Entered;
import org.declass.history.FormPage;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.request.Choices;
import org.declass.run.RunKey;
import org.declass.web.Chip;
import org.declass.web.Filled;
import org.declass.web.Filtered;
import org.declass.web.OneTimeForms;
import org.declass.web.Typed;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestPath;

/** Drafts for many files at once, as people begin them: see the requests, take away ticks, begin them, see what came of it. */
@Path("/requests/batches")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
class BatchPages {

    private static final List<Chip.Filter> TERMS =
            List.of(Chip.Filter.of("kind", "Filed as"), Chip.Filter.of("most", "Files in one request, at most"));

    private final BatchDesk desk;
    private final Selection selection;
    private final Choices choices;
    private final Forms forms;
    private final OneTimeForms once;
    private final Viewer viewer;

    BatchPages(BatchDesk desk, Selection selection, Choices choices, Forms forms, OneTimeForms once, Viewer viewer) {
        this.desk = desk;
        this.selection = selection;
        this.choices = choices;
        this.forms = forms;
        this.once = once;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "batch")
    static class Templates {
        static native TemplateInstance plan(BatchPage page, Filled form, Frame frame);

        static native TemplateInstance result(Result result);
    }

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of("/requests/batches/new", TERMS);
    }

    @GET
    @Path("new")
    public TemplateInstance open(@BeanParam Asked asked) {
        var terms = asked.terms();
        var selected = asked.isChosen()
                ? Selected.of(asked.numbers())
                : selection.neverRequested(asked.matching(), Typed.orNull(asked.cursor()), Selection.ON_A_PAGE);
        var plan = desk.plan(terms, selected.numbers());
        var rows = plan.proposals().stream()
                .map(proposal -> new BatchPage.Row(proposal, proposal.title(), proposal.warning() == null))
                .toList();
        return Templates.plan(
                new BatchPage(
                        asked,
                        selected,
                        terms,
                        plan,
                        rows,
                        choices.agencies(),
                        viewer.name(),
                        terms.authority(),
                        once.newKey()),
                FormPage.blank(),
                forms.opened());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft() {
        var form = Filled.sent();
        return forms.send(Entered.of(form), null, frame -> again(form, frame), () -> {
            var sent = new BatchForm(form);
            return shown(desk.begin(sent.order(), RunKey.ofForm(form)));
        });
    }

    /** The same with what was typed, by the rules as they stand now. */
    private TemplateInstance again(Filled form, Frame frame) {
        var sent = new BatchForm(form);
        var terms = sent.terms();
        var selected = Selected.of(sent.files());
        var plan = desk.plan(terms, selected.numbers());
        var rows = plan.proposals().stream()
                .map(proposal -> new BatchPage.Row(proposal, sent.title(proposal.key()), sent.wants(proposal.key())))
                .toList();
        var asked = new Asked("here", null, form.first("here"), null, null, null, null, null);
        return Templates.plan(
                new BatchPage(
                        asked,
                        selected,
                        terms,
                        plan,
                        rows,
                        choices.agencies(),
                        form.first("editor"),
                        form.first("authority"),
                        form.first("key")),
                form,
                frame);
    }

    @GET
    @Path("{number}")
    @RolesAllowed("reader")
    public TemplateInstance result(@RestPath String number) {
        return Templates.result(desk.get(number));
    }

    @POST
    @Path("{number}/continuation")
    public Response goOn(@RestPath String number) {
        desk.goOn(number);
        return shown(number);
    }

    private static Response shown(String number) {
        return Response.seeOther(URI.create("/requests/batches/" + number)).build();
    }
}
