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

/** The forms in which an administrator enters, edits, strikes and restores a day on which offices are closed. */
@Path("/admin/holidays")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class HolidayFormPages {

    private static final String HOME = "/admin/holidays";
    private static final String LIST = "Holidays and closings";

    private final HolidayDesk desk;
    private final Holidays holidays;
    private final HistoryQueries history;
    private final Shape shape;
    private final Forms forms;
    private final Acts acts;

    HolidayFormPages(HolidayDesk desk, Holidays holidays, HistoryQueries history, Shape shape, Forms forms, Acts acts) {
        this.desk = desk;
        this.holidays = holidays;
        this.history = history;
        this.shape = shape;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "deadline")
    static class Templates {
        static native TemplateInstance holidayForm(
                FormPage page, Filled form, Frame frame, List<Option> kinds, List<TimelineEntry> timeline);

        static native TemplateInstance holidayAct(FormPage page, Filled form, Frame frame, String hint);
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
            var facts = read(form, typed);
            desk.record(facts, entered.act(acts, typed));
            return listed(facts, " was recorded.");
        });
    }

    @GET
    @Path("{key}")
    public TemplateInstance open(String key) {
        var frame = forms.opened();
        var holiday = holidays.get(key);
        return edit(holiday, FormPage.filled(holiday.facts()), frame);
    }

    @POST
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(String key, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var subject = holidays.get(key).subject();
        return forms.send(entered, subject, frame -> edit(holidays.get(key), form, frame), () -> {
            var typed = new Typed();
            var facts = read(form, typed);
            desk.edit(key, facts, entered.seen(), entered.act(acts, typed));
            return listed(facts, " was saved.");
        });
    }

    @GET
    @Path("{key}/striking")
    public TemplateInstance striking(String key) {
        return striking(holidays.get(key), FormPage.blank(), forms.opened());
    }

    @POST
    @Path("{key}/striking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response strike(String key, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var subject = holidays.get(key).subject();
        return forms.send(entered, subject, frame -> striking(holidays.get(key), form, frame), () -> {
            var struck = desk.strike(key, entered.seen(), entered.act(acts, new Typed()));
            return listed(struck.thing(), " is struck from the calendar.");
        });
    }

    @GET
    @Path("{key}/restoration")
    public TemplateInstance restoration(String key) {
        return restoration(holidays.get(key), FormPage.blank(), forms.opened());
    }

    @POST
    @Path("{key}/restoration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(String key, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var subject = holidays.get(key).subject();
        return forms.send(entered, subject, frame -> restoration(holidays.get(key), form, frame), () -> {
            var restored = desk.restore(key, entered.seen(), entered.act(acts, new Typed()));
            return listed(restored.thing(), " is back in the calendar.");
        });
    }

    private HolidayFacts read(Filled form, Typed typed) {
        var facts = new HolidayFacts(
                null,
                typed.day("day", form.first("day")),
                form.first("agency"),
                typed.constant("kind", form.first("kind"), HolidayKind.class),
                form.first("name"),
                form.first("basis"),
                FormPage.ticked(form, "verified"),
                null);
        return shape.checked(facts, typed);
    }

    private static TemplateInstance blank(Filled form, Frame frame) {
        var page = FormPage.ofNew("Record a holiday or closing", HOME + "/new", HOME, LIST);
        return Templates.holidayForm(page, form, frame, Option.of(HolidayKind.values()), List.of());
    }

    private TemplateInstance edit(Holiday holiday, Filled form, Frame frame) {
        return Templates.holidayForm(
                page("Edit ", holiday, "", frame),
                form,
                frame,
                Option.of(HolidayKind.values()),
                history.timeline(holiday.subject()));
    }

    private static TemplateInstance striking(Holiday holiday, Filled form, Frame frame) {
        return Templates.holidayAct(
                page("Strike ", holiday, "/striking", frame), form, frame, "Why; shown in the history");
    }

    private static TemplateInstance restoration(Holiday holiday, Filled form, Frame frame) {
        return Templates.holidayAct(
                page("Restore ", holiday, "/restoration", frame), form, frame, "Shown in the history");
    }

    private static FormPage page(String act, Holiday holiday, String noun, Frame frame) {
        var back = HOME + "?year=" + holiday.facts().day().getYear();
        return new FormPage(
                act + holiday.key(), HOME + "/" + holiday.key() + noun, back, LIST, frame.versionOr(holiday.version()));
    }

    private static Response listed(HolidayFacts facts, String done) {
        return Flash.seeOther(URI.create(HOME + "?year=" + facts.day().getYear()), facts.key() + done);
    }
}
