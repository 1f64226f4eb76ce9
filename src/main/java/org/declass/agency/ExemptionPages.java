package org.declass.agency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.FormPage;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.history.HistoryQueries;
import org.declass.web.Filled;
import org.declass.web.Flash;
import org.declass.web.Option;
import org.declass.web.Shape;
import org.declass.web.TimelineEntry;
import org.declass.web.Typed;

/** The forms in which an administrator enters and edits an exemption. */
@Path("/admin/reference/exemptions")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class ExemptionPages {

    private static final String REFERENCE = "/admin/reference";
    private static final String HOME = REFERENCE + "/exemptions/";

    private final ExemptionDesk desk;
    private final Exemptions exemptions;
    private final HistoryQueries history;
    private final Shape shape;
    private final Forms forms;
    private final Acts acts;

    ExemptionPages(
            ExemptionDesk desk, Exemptions exemptions, HistoryQueries history, Shape shape, Forms forms, Acts acts) {
        this.desk = desk;
        this.exemptions = exemptions;
        this.history = history;
        this.shape = shape;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "agency")
    static class Templates {
        static native TemplateInstance exemptionForm(
                FormPage page, Filled form, Frame frame, List<Option> families, List<TimelineEntry> timeline);
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return blank(FormPage.blank(), forms.opened());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        return forms.send(entered, null, frame -> blank(form, frame), () -> {
            var typed = new Typed();
            var facts = read(form.first("code"), form, typed);
            desk.record(facts, entered.act(acts, typed));
            return Flash.seeOther(URI.create(REFERENCE), facts.code() + " was recorded.");
        });
    }

    @GET
    @Path("{code}")
    public TemplateInstance open(String code) {
        var frame = forms.opened();
        var exemption = exemptions.get(code);
        return edit(exemption, FormPage.filled(exemption.facts()), frame);
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(String code, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var subject = exemptions.get(code).subject();
        return forms.send(entered, subject, frame -> edit(exemptions.get(code), form, frame), () -> {
            var typed = new Typed();
            var facts = read(subject.key(), form, typed);
            desk.edit(code, facts, entered.seen(), entered.act(acts, typed));
            return Flash.seeOther(URI.create(REFERENCE), facts.code() + " was saved.");
        });
    }

    private ExemptionFacts read(String code, Filled form, Typed typed) {
        var facts = new ExemptionFacts(
                code,
                form.first("citation"),
                form.first("gist"),
                typed.number("minimumAge", form.first("minimumAge")),
                typed.constant("family", form.first("family"), ExemptionFamily.class),
                FormPage.ticked(form, "verified"));
        return shape.checked(facts, typed);
    }

    private static TemplateInstance blank(Filled form, Frame frame) {
        var page = FormPage.ofNew("Record an exemption", HOME + "new", REFERENCE, "Reference data");
        return Templates.exemptionForm(page, form, frame, Option.of(ExemptionFamily.values()), List.of());
    }

    private TemplateInstance edit(Exemption exemption, Filled form, Frame frame) {
        var version = frame.versionOr(exemption.version());
        var page =
                new FormPage("Edit " + exemption.code(), HOME + exemption.code(), REFERENCE, "Reference data", version);
        return Templates.exemptionForm(
                page, form, frame, Option.of(ExemptionFamily.values()), history.timeline(exemption.subject()));
    }
}
