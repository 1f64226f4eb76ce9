package org.declass.finding;

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
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.FormPage;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.web.Filled;
import org.declass.web.Flash;
import org.declass.web.Typed;
import org.declass.web.Versioned;
import org.jboss.resteasy.reactive.RestPath;

/** The forms by which people dismiss a finding and take that back. */
@Path("/findings/{number}/dismissal")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
class DismissalPages {

    private final FindingDesk desk;
    private final Forms forms;
    private final Acts acts;

    DismissalPages(FindingDesk desk, Forms forms, Acts acts) {
        this.desk = desk;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "finding")
    static class Templates {
        static native TemplateInstance dismissal(FormPage page, Filled form, Frame frame, FindingRow finding);

        static native TemplateInstance dismissalWithdrawal(FormPage page, Filled form, Frame frame, FindingRow finding);
    }

    @GET
    public TemplateInstance open(@RestPath String number) {
        var frame = forms.opened();
        return form(desk.get(number), FormPage.blank(), frame);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dismiss(@RestPath String number, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var row = desk.get(number).thing();
        return forms.send(entered, subject(row), frame -> form(desk.get(number), form, frame), () -> {
            var reason = form.first("reason");
            var typed = new Typed().needs("reason", reason, "Say why nothing is to be done about it.");
            if (reason.length() > FindingApi.LONGEST_REASON) {
                typed.complain("reason", "Must have at most " + FindingApi.LONGEST_REASON + " characters.");
            }
            var act = entered.act(acts, typed);
            desk.dismiss(number, reason, entered.seen(), act);
            return shown(row, " is dismissed.");
        });
    }

    @GET
    @Path("withdrawal")
    public TemplateInstance openWithdrawal(@RestPath String number) {
        var frame = forms.opened();
        return withdrawal(desk.get(number), FormPage.blank(), frame);
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@RestPath String number, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var row = desk.get(number).thing();
        return forms.send(entered, subject(row), frame -> withdrawal(desk.get(number), form, frame), () -> {
            desk.takeBack(number, entered.seen(), entered.act(acts, new Typed()));
            return shown(row, " counts again.");
        });
    }

    private static TemplateInstance form(Versioned<FindingRow> found, Filled form, Frame frame) {
        return Templates.dismissal(page("Dismiss ", found, "/dismissal", frame), form, frame, found.thing());
    }

    private static TemplateInstance withdrawal(Versioned<FindingRow> found, Filled form, Frame frame) {
        return Templates.dismissalWithdrawal(
                page("Take back the dismissal of ", found, "/dismissal/withdrawal", frame), form, frame, found.thing());
    }

    private static FormPage page(String title, Versioned<FindingRow> found, String path, Frame frame) {
        var row = found.thing();
        return new FormPage(
                title + row.number(), row.href() + path, row.href(), row.number(), frame.versionOr(found.version()));
    }

    private static Subject subject(FindingRow row) {
        return new Subject(SubjectKind.FINDING, row.number());
    }

    private static Response shown(FindingRow row, String done) {
        return Flash.seeOther(URI.create(row.href()), row.number() + done);
    }
}
