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

/** The forms in which an administrator enters and edits an agency. */
@Path("/agencies")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class AgencyFormPages {

    private final AgencyDesk desk;
    private final Agencies agencies;
    private final Shape shape;
    private final Forms forms;
    private final Acts acts;

    AgencyFormPages(AgencyDesk desk, Agencies agencies, Shape shape, Forms forms, Acts acts) {
        this.desk = desk;
        this.agencies = agencies;
        this.shape = shape;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "agency")
    static class Templates {
        static native TemplateInstance agencyForm(FormPage page, Filled form, Frame frame, Choices choices);
    }

    /** What can be chosen from. */
    record Choices(List<Option> kinds, List<Option> starts) {

        static final Choices ALL = new Choices(Option.of(AgencyKind.values()), Option.of(AppealStart.values()));
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
            return Flash.seeOther(URI.create("/agencies/" + facts.code()), facts.code() + " was recorded.");
        });
    }

    @GET
    @Path("{code}/edit")
    public TemplateInstance open(String code) {
        var frame = forms.opened();
        var agency = agencies.get(code);
        return edit(agency, FormPage.filled(agency.facts()), frame);
    }

    @POST
    @Path("{code}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(String code, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var subject = agencies.get(code).subject();
        return forms.send(entered, subject, frame -> edit(agencies.get(code), form, frame), () -> {
            var typed = new Typed();
            var facts = read(subject.key(), form, typed);
            desk.edit(code, facts, entered.seen(), entered.act(acts, typed));
            return Flash.seeOther(URI.create("/agencies/" + facts.code()), "Saved.");
        });
    }

    private AgencyFacts read(String code, Filled form, Typed typed) {
        var facts = new AgencyFacts(
                code,
                form.first("name"),
                typed.constant("kind", form.first("kind"), AgencyKind.class),
                form.first("role"),
                form.first("successor"),
                typed.day("activeFrom", form.first("activeFrom")),
                typed.day("activeTo", form.first("activeTo")),
                typed.number("appealDays", form.first("appealDays")),
                typed.constant("appealCountedFrom", form.first("appealCountedFrom"), AppealStart.class),
                FormPage.ticked(form, "verified"),
                form.first("source"));
        return shape.checked(facts, typed);
    }

    private static TemplateInstance blank(Filled form, Frame frame) {
        var page = FormPage.ofNew("Record an agency", "/agencies/new", "/agencies", "Agencies");
        return Templates.agencyForm(page, form, frame, Choices.ALL);
    }

    private static TemplateInstance edit(Agency agency, Filled form, Frame frame) {
        var href = "/agencies/" + agency.code();
        var page = new FormPage(
                "Edit " + agency.code(), href + "/edit", href, agency.code(), frame.versionOr(agency.version()));
        return Templates.agencyForm(page, form, frame, Choices.ALL);
    }
}
