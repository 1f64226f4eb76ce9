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
import org.declass.web.Filled;
import org.declass.web.Flash;
import org.declass.web.Option;
import org.declass.web.Shape;
import org.declass.web.Typed;

/** The forms in which an administrator enters and edits the offices of an agency. */
@Path("/agencies/{agency}/offices")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class OfficePages {

    private final OfficeDesk desk;
    private final Agencies agencies;
    private final Shape shape;
    private final Forms forms;
    private final Acts acts;

    OfficePages(OfficeDesk desk, Agencies agencies, Shape shape, Forms forms, Acts acts) {
        this.desk = desk;
        this.agencies = agencies;
        this.shape = shape;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "agency")
    static class Templates {
        static native TemplateInstance officeForm(FormPage page, Filled form, Frame frame, List<Option> roles);
    }

    @GET
    @Path("new")
    public TemplateInstance blank(String agency) {
        return blank(agencies.get(agency), FormPage.blank(), forms.opened());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(String agency, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var owner = agencies.get(agency);
        return forms.send(entered, owner.subject(), frame -> blank(owner, form, frame), () -> {
            var typed = new Typed();
            var facts = read(null, form, typed);
            desk.record(owner.code(), facts, entered.act(acts, typed));
            return shown(owner, "The office was added.");
        });
    }

    @GET
    @Path("{office}/edit")
    public TemplateInstance open(String agency, Long office) {
        var frame = forms.opened();
        return edit(
                agencies.get(agency),
                office,
                FormPage.filled(desk.get(agency, office).thing()),
                frame);
    }

    @POST
    @Path("{office}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(String agency, Long office, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var owner = agencies.get(agency);
        return forms.send(entered, owner.subject(), frame -> edit(owner, office, form, frame), () -> {
            var typed = new Typed();
            var facts = read(office, form, typed);
            desk.edit(owner.code(), facts, entered.seen(), entered.act(acts, typed));
            return shown(owner, "Saved.");
        });
    }

    private OfficeFacts read(Long number, Filled form, Typed typed) {
        var facts = new OfficeFacts(
                number,
                typed.constant("role", form.first("role"), OfficeRole.class),
                form.first("name"),
                form.first("address"),
                form.first("email"),
                typed.day("validFrom", form.first("validFrom")),
                typed.day("validTo", form.first("validTo")));
        return shape.checked(facts, typed);
    }

    private static TemplateInstance blank(Agency agency, Filled form, Frame frame) {
        var href = "/agencies/" + agency.code();
        var page = FormPage.ofNew("Add an office of " + agency.code(), href + "/offices/new", href, agency.code());
        return Templates.officeForm(page, form, frame, Option.of(OfficeRole.values()));
    }

    private TemplateInstance edit(Agency agency, Long office, Filled form, Frame frame) {
        var href = "/agencies/" + agency.code();
        var version = frame.versionOr(desk.get(agency.code(), office).version());
        var title = "Edit office " + office + " of " + agency.code();
        var page = new FormPage(title, href + "/offices/" + office + "/edit", href, agency.code(), version);
        return Templates.officeForm(page, form, frame, Option.of(OfficeRole.values()));
    }

    private static Response shown(Agency agency, String done) {
        return Flash.seeOther(URI.create("/agencies/" + agency.code()), done);
    }
}
