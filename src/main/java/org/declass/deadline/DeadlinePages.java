package org.declass.deadline;

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
import java.util.ArrayList;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.FormPage;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.history.HistoryQueries;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.web.Filled;
import org.declass.web.Flash;
import org.declass.web.PossibleAct;
import org.declass.web.TimelineEntry;
import org.declass.web.Typed;
import org.declass.web.Versioned;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestPath;

/** The page of a clock, and the forms that set its day by hand and take that back. */
@Path("/deadlines")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class DeadlinePages {

    private static final int LONGEST_REASON = 1000;

    private final DeadlineDesk desk;
    private final HistoryQueries history;
    private final Forms forms;
    private final Acts acts;
    private final Viewer viewer;

    DeadlinePages(DeadlineDesk desk, HistoryQueries history, Forms forms, Acts acts, Viewer viewer) {
        this.desk = desk;
        this.history = history;
        this.forms = forms;
        this.acts = acts;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "deadline")
    static class Templates {
        static native TemplateInstance show(Page page);

        static native TemplateInstance override(FormPage page, Filled form, Frame frame, DeadlineRow deadline);

        static native TemplateInstance overrideWithdrawal(
                FormPage page, Filled form, Frame frame, DeadlineRow deadline);
    }

    /** One clock. */
    record Page(DeadlineRow deadline, List<PossibleAct> acts, List<TimelineEntry> timeline) {}

    @GET
    @Path("{number}")
    public TemplateInstance show(@RestPath String number) {
        var row = desk.get(number).thing();
        return Templates.show(new Page(row, possible(row), history.timeline(subject(row))));
    }

    @GET
    @Path("{number}/override")
    @RolesAllowed("staff")
    public TemplateInstance openOverride(@RestPath String number) {
        var frame = forms.opened();
        return override(desk.get(number), FormPage.blank(), frame);
    }

    @POST
    @Path("{number}/override")
    @RolesAllowed("staff")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response override(@RestPath String number, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var row = desk.get(number).thing();
        return forms.send(entered, subject(row), frame -> override(desk.get(number), form, frame), () -> {
            var typed = new Typed()
                    .needs("due", form.first("due"), "Say which day counts.")
                    .needs("reason", form.first("reason"), "Say why.");
            var due = typed.day("due", form.first("due"));
            if (form.first("reason").length() > LONGEST_REASON) {
                typed.complain("reason", "Must have at most " + LONGEST_REASON + " characters.");
            }
            var act = entered.act(acts, typed);
            desk.set(number, due, form.first("reason"), entered.seen(), act);
            return shown(row, " counts to the day you set.");
        });
    }

    @GET
    @Path("{number}/override/withdrawal")
    @RolesAllowed("staff")
    public TemplateInstance openWithdrawal(@RestPath String number) {
        var frame = forms.opened();
        return withdrawal(desk.get(number), FormPage.blank(), frame);
    }

    @POST
    @Path("{number}/override/withdrawal")
    @RolesAllowed("staff")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath String number, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var row = desk.get(number).thing();
        return forms.send(entered, subject(row), frame -> withdrawal(desk.get(number), form, frame), () -> {
            desk.takeBack(number, entered.seen(), entered.act(acts, new Typed()));
            return shown(row, " counts by the rule again.");
        });
    }

    private List<PossibleAct> possible(DeadlineRow row) {
        List<PossibleAct> possible = new ArrayList<>();
        if (viewer.isStaff() && row.endedOn() == null) {
            possible.add(new PossibleAct(
                    "Set the day by hand", href(row) + "/override", "A letter or a court names another day"));
        }
        if (viewer.isStaff() && row.setByHand() != null) {
            possible.add(
                    new PossibleAct("Take the day back", href(row) + "/override/withdrawal", "The rule counts again"));
        }
        return possible;
    }

    private static TemplateInstance override(Versioned<DeadlineRow> found, Filled form, Frame frame) {
        return Templates.override(page("Set the day of ", found, "/override", frame), form, frame, found.thing());
    }

    private static TemplateInstance withdrawal(Versioned<DeadlineRow> found, Filled form, Frame frame) {
        return Templates.overrideWithdrawal(
                page("Take back the day set for ", found, "/override/withdrawal", frame), form, frame, found.thing());
    }

    private static FormPage page(String title, Versioned<DeadlineRow> found, String path, Frame frame) {
        var row = found.thing();
        return new FormPage(
                title + row.number(), href(row) + path, href(row), row.number(), frame.versionOr(found.version()));
    }

    private static Subject subject(DeadlineRow row) {
        return new Subject(SubjectKind.DEADLINE, row.number());
    }

    private static String href(DeadlineRow row) {
        return "/deadlines/" + row.number();
    }

    private static Response shown(DeadlineRow row, String done) {
        return Flash.seeOther(URI.create(href(row)), row.number() + done);
    }
}
