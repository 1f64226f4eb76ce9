package org.declass.file;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.Filled;
import org.declass.web.Flash;
import org.declass.web.OneTimeForms;
import org.declass.web.Typed;

/** The form into which a person in a reading room types one notice of a box after another. */
@Path("/files/intake")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
class IntakePages {

    private final FileDesk desk;
    private final WithdrawnFiles files;
    private final FileForm reader;
    private final FileChoices choices;
    private final Forms forms;
    private final OneTimeForms once;
    private final Acts acts;

    IntakePages(
            FileDesk desk,
            WithdrawnFiles files,
            FileForm reader,
            FileChoices choices,
            Forms forms,
            OneTimeForms once,
            Acts acts) {
        this.desk = desk;
        this.files = files;
        this.reader = reader;
        this.choices = choices;
        this.forms = forms;
        this.once = once;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "file")
    static class Templates {
        static native TemplateInstance intake(IntakePage page, Filled form, Frame frame);

        static native TemplateInstance known(IntakePage.Hint said);
    }

    @GET
    public TemplateInstance open(@Context UriInfo uri) {
        var frame = forms.opened();
        var form = new IntakeForm(new Filled(uri.getQueryParameters()));
        return page(form, form.carried(), frame);
    }

    /** What is known of the notice, for a form that asks while somebody types. */
    @GET
    @Path("known")
    public TemplateInstance known(@Context UriInfo uri) {
        return Templates.known(hint(new IntakeForm(new Filled(uri.getQueryParameters()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        var form = new IntakeForm(new Filled(sent));
        var entered = Entered.of(form.sent());
        return forms.send(
                entered,
                null,
                frame -> page(form, List.of(), frame),
                () -> form.sent().has("seen") ? see(form, entered) : record(form, entered));
    }

    private Response record(IntakeForm form, Entered entered) {
        var typed = new Typed();
        var facts = reader.read(form.completed(typed), typed);
        var act = entered.act(acts, typed);
        var number = once.once(
                form.sent().first("key"),
                List.of(facts, act.happenedOn()),
                () -> desk.record(facts, act).number());
        var doubt = facts.document().date().warning().map(warning -> " " + warning + ".");
        return Flash.seeOther(
                URI.create(form.afterRecording(number)), named(number, facts) + " was recorded." + doubt.orElse(""));
    }

    private Response see(IntakeForm form, Entered entered) {
        var act = entered.act(acts, new Typed());
        var seen = form.sent().first("seen");
        var number = once.once(
                form.sent().first("key"),
                List.of(seen, act.happenedOn()),
                () -> desk.sight(seen, Sighting.STILL_WITHDRAWN, entered.seen(), act)
                        .number());
        return Flash.seeOther(
                URI.create(form.afterSeeing()), number + " was recorded as still withdrawn. No second file was made.");
    }

    private static String named(String number, FileFacts facts) {
        return facts.notice().isComplete() ? facts.notice() + " (" + number + ")" : number;
    }

    private TemplateInstance page(IntakeForm form, List<String> carried, Frame frame) {
        var page = new IntakePage(
                once.newKey(),
                form.box(),
                carried,
                form.recorded().stream()
                        .flatMap(number -> files.findByIdOptional(FileNumber.id(number)).stream())
                        .map(IntakePage.Recorded::of)
                        .toList(),
                form.count(),
                hint(form),
                form.checklist(),
                choices.lists());
        return Templates.intake(page, form.sent(), frame);
    }

    private IntakePage.Hint hint(IntakeForm form) {
        var key = form.key();
        return IntakePage.Hint.of(key, Optional.of(key).flatMap(files::with).orElse(null), acts.today());
    }
}
