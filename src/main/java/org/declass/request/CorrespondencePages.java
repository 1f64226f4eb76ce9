package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.declass.file.ReleaseExtent;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Frame;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;

/** The forms by which people record what comes of a request besides questions and answers. */
@Path("/requests")
@RolesAllowed("staff")
class CorrespondencePages {

    private final CorrespondenceDesk desk;
    private final ReviewRequests requests;
    private final Choices choices;
    private final ActPages pages;
    private final Acts acts;

    CorrespondencePages(CorrespondenceDesk desk, ReviewRequests requests, Choices choices, ActPages pages, Acts acts) {
        this.desk = desk;
        this.requests = requests;
        this.choices = choices;
        this.pages = pages;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance note(ActFrame act, CorrespondenceForms.Note form, Entered entered);

        static native TemplateInstance rerouting(
                ActFrame act, CorrespondenceForms.Rerouting form, List<Option> agencies, Entered entered);

        static native TemplateInstance extension(ActFrame act, CorrespondenceForms.TimeTaken form, Entered entered);

        static native TemplateInstance interimRelease(
                ActFrame act,
                CorrespondenceForms.InterimRelease form,
                List<Option> items,
                List<Option> extents,
                Entered entered);
    }

    @GET
    @Path("/{number}/notes/new")
    public TemplateInstance note(@RestPath String number) {
        return pages.open(
                number, RequestAct.NOTE, frame -> note(number, frame, CorrespondenceForms.Note.EMPTY, today()));
    }

    @POST
    @Path("/{number}/notes")
    public Response note(
            @RestPath String number, @BeanParam CorrespondenceForms.Note form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> note(number, frame, form, entered), () -> {
            var typed = new Typed().needs("note", entered.note(), "Write something.");
            var theirStatus = form.read(typed);
            desk.write(number, theirStatus, entered.seen(), entered.act(acts, typed));
            return "The note is on the timeline of " + number + ".";
        });
    }

    private TemplateInstance note(String number, Frame frame, CorrespondenceForms.Note form, Entered entered) {
        return Templates.note(ActFrame.of(requests.get(number), RequestAct.NOTE, frame), form, entered);
    }

    @GET
    @Path("/{number}/rerouting/new")
    public TemplateInstance rerouting(@RestPath String number) {
        return pages.open(
                number,
                RequestAct.REROUTE,
                frame -> rerouting(number, frame, CorrespondenceForms.Rerouting.EMPTY, Entered.NOTHING));
    }

    @POST
    @Path("/{number}/rerouting")
    public Response reroute(
            @RestPath String number, @BeanParam CorrespondenceForms.Rerouting form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> rerouting(number, frame, form, entered), () -> {
            var typed = new Typed().needs("on", entered.on(), "Give the date of the letter.");
            var letter = form.read(typed);
            desk.reroute(number, letter, entered.seen(), entered.act(acts, typed));
            return number + " is with " + letter.agency() + " now.";
        });
    }

    private TemplateInstance rerouting(
            String number, Frame frame, CorrespondenceForms.Rerouting form, Entered entered) {
        var act = ActFrame.of(requests.get(number), RequestAct.REROUTE, frame);
        return Templates.rerouting(act, form, choices.agencies(), entered);
    }

    @GET
    @Path("/{number}/extension/new")
    public TemplateInstance extension(@RestPath String number) {
        return pages.open(
                number,
                RequestAct.EXTEND,
                frame -> extension(number, frame, CorrespondenceForms.TimeTaken.EMPTY, Entered.NOTHING));
    }

    @POST
    @Path("/{number}/extension")
    public Response extend(
            @RestPath String number, @BeanParam CorrespondenceForms.TimeTaken form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> extension(number, frame, form, entered), () -> {
            var typed = new Typed().needs("on", entered.on(), "Give the date of the letter.");
            desk.extend(number, form.read(typed), entered.seen(), entered.act(acts, typed));
            return "The extension is recorded; the clock of " + number + " says what it moves.";
        });
    }

    private TemplateInstance extension(
            String number, Frame frame, CorrespondenceForms.TimeTaken form, Entered entered) {
        return Templates.extension(ActFrame.of(requests.get(number), RequestAct.EXTEND, frame), form, entered);
    }

    @GET
    @Path("/{number}/interim-releases/new")
    public TemplateInstance interim(@RestPath String number) {
        return pages.open(number, RequestAct.RELEASE_PART, frame -> {
            var items = items(number);
            var ticked = items.size() == 1 ? List.of(items.get(0).value()) : List.<String>of();
            return interim(number, frame, CorrespondenceForms.InterimRelease.begun(ticked), Entered.NOTHING);
        });
    }

    @POST
    @Path("/{number}/interim-releases")
    public Response releasePart(
            @RestPath String number, @BeanParam CorrespondenceForms.InterimRelease form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> interim(number, frame, form, entered), () -> {
            var typed = new Typed().needs("on", entered.on(), "Give the day they released it.");
            var letter = form.read(typed);
            desk.releasePart(number, letter, entered.seen(), entered.act(acts, typed));
            return "The release is recorded; " + number + " goes on.";
        });
    }

    private TemplateInstance interim(
            String number, Frame frame, CorrespondenceForms.InterimRelease form, Entered entered) {
        var act = ActFrame.of(requests.get(number), RequestAct.RELEASE_PART, frame);
        return Templates.interimRelease(act, form, items(number), Option.of(ReleaseExtent.values()), entered);
    }

    private List<Option> items(String number) {
        return requests.get(number).items().stream()
                .map(DeterminationPages::option)
                .toList();
    }

    private Entered today() {
        return Entered.on(acts.today());
    }
}
