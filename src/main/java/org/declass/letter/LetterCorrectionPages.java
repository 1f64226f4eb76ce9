package org.declass.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.FormPage;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.request.Choices;
import org.declass.web.Filled;
import org.declass.web.Flash;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.declass.web.Versioned;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The forms by which people put a letter right, add a file to it, or strike it. */
@Path("/letters")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
class LetterCorrectionPages {

    private final LetterDesk desk;
    private final AttachmentFolder folder;
    private final Brought brought;
    private final Choices choices;
    private final Forms forms;
    private final Acts acts;

    LetterCorrectionPages(
            LetterDesk desk, AttachmentFolder folder, Brought brought, Choices choices, Forms forms, Acts acts) {
        this.desk = desk;
        this.folder = folder;
        this.brought = brought;
        this.choices = choices;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {
        static native TemplateInstance edit(FormPage page, Filled form, Frame frame, Offered offered);

        static native TemplateInstance striking(FormPage page, Filled form, Frame frame, List<Brought.Deed> brought);
    }

    /** What the form lets people choose from. */
    record Offered(List<Option> kinds, List<Option> directions, List<Option> agencies) {}

    @GET
    @Path("{number}/edit")
    public TemplateInstance openEdit(@RestPath String number) {
        var frame = forms.opened();
        var letter = desk.get(number);
        return edit(letter, FormPage.filled(new NewLetter(letter.thing().facts(), null, null)), frame);
    }

    @POST
    @Path("{number}/edit")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response edit(@RestPath String number, @RestForm("file") FileUpload file) {
        var form = Filled.sent();
        var entered = Entered.of(form);
        return forms.send(entered, subject(number), frame -> edit(desk.get(number), form, frame), () -> {
            var typed = new Typed();
            var facts = LetterForm.facts(form, typed);
            var act = entered.act(acts, typed);
            var letter = desk.edit(
                    number,
                    facts,
                    LetterForm.isChosen(file) ? received(number, file, entered) : null,
                    entered.seen(),
                    act);
            return Flash.seeOther(
                    URI.create(letter.thing().href()), letter.thing().number() + " is put right.");
        });
    }

    private SentFile received(String number, FileUpload file, Entered entered) {
        return AttachmentApi.received(file, folder, kept -> desk.mayAttach(number, kept.sha256(), entered.seen()));
    }

    @GET
    @Path("{number}/striking")
    public TemplateInstance openStriking(@RestPath String number) {
        var frame = forms.opened();
        return striking(desk.get(number), FormPage.blank(), frame);
    }

    @POST
    @Path("{number}/striking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response strike(@RestPath String number, @RestForm String reason) {
        var form = Filled.sent();
        var entered = Entered.of(form);
        return forms.send(entered, subject(number), frame -> striking(desk.get(number), form, frame), () -> {
            var typed = new Typed().needs("reason", reason, "Say why it is struck.");
            var why = typed.freeText("reason", reason, LetterApi.LONGEST_REASON);
            var letter = desk.strike(number, why, entered.seen(), entered.act(acts, typed));
            return Flash.seeOther(
                    URI.create(letter.thing().href()), letter.thing().number() + " is struck from the lists.");
        });
    }

    private TemplateInstance edit(Versioned<LetterView> letter, Filled form, Frame frame) {
        var offered = new Offered(Option.of(LetterKind.values()), Option.of(Direction.values()), choices.agencies());
        return Templates.edit(page("Put right ", letter, "/edit", frame), form, frame, offered);
    }

    private TemplateInstance striking(Versioned<LetterView> letter, Filled form, Frame frame) {
        return Templates.striking(page("Strike ", letter, "/striking", frame), form, frame, brought.by(letter.thing()));
    }

    private static FormPage page(String title, Versioned<LetterView> letter, String path, Frame frame) {
        var view = letter.thing();
        return new FormPage(
                title + view.number(),
                view.href() + path,
                view.href(),
                view.number(),
                frame.versionOr(letter.version()));
    }

    private static Subject subject(String number) {
        return new Subject(SubjectKind.LETTER, number);
    }
}
