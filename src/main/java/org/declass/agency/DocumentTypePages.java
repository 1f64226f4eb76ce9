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
import org.declass.web.Shape;
import org.declass.web.TimelineEntry;
import org.declass.web.Typed;

/** The forms in which an administrator enters and edits a document type. */
@Path("/admin/reference/document-types")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class DocumentTypePages {

    private static final String REFERENCE = "/admin/reference";
    private static final String HOME = REFERENCE + "/document-types/";

    private final DocumentTypeDesk desk;
    private final DocumentTypes types;
    private final HistoryQueries history;
    private final Shape shape;
    private final Forms forms;
    private final Acts acts;

    DocumentTypePages(
            DocumentTypeDesk desk, DocumentTypes types, HistoryQueries history, Shape shape, Forms forms, Acts acts) {
        this.desk = desk;
        this.types = types;
        this.history = history;
        this.shape = shape;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "agency")
    static class Templates {
        static native TemplateInstance documentTypeForm(
                FormPage page, Filled form, Frame frame, List<TimelineEntry> timeline);
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
        var type = types.get(code);
        return edit(type, FormPage.filled(type.facts()), frame);
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(String code, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var subject = types.get(code).subject();
        return forms.send(entered, subject, frame -> edit(types.get(code), form, frame), () -> {
            var typed = new Typed();
            var facts = read(subject.key(), form, typed);
            desk.edit(code, facts, entered.seen(), entered.act(acts, typed));
            return Flash.seeOther(URI.create(REFERENCE), facts.code() + " was saved.");
        });
    }

    private DocumentTypeFacts read(String code, Filled form, Typed typed) {
        var facts = new DocumentTypeFacts(code, form.first("name"));
        return shape.checked(facts, typed);
    }

    private static TemplateInstance blank(Filled form, Frame frame) {
        var page = FormPage.ofNew("Record a document type", HOME + "new", REFERENCE, "Reference data");
        return Templates.documentTypeForm(page, form, frame, List.of());
    }

    private TemplateInstance edit(DocumentType type, Filled form, Frame frame) {
        var version = frame.versionOr(type.version());
        var page = new FormPage("Edit " + type.code(), HOME + type.code(), REFERENCE, "Reference data", version);
        return Templates.documentTypeForm(page, form, frame, history.timeline(type.subject()));
    }
}
