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
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Frame;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;

/** The forms by which people take a request through its course with the agency. */
@Path("/requests")
@RolesAllowed("staff")
class CoursePages {

    private final RequestDesk desk;
    private final ReviewRequests requests;
    private final Choices choices;
    private final ActPages pages;
    private final Acts acts;

    CoursePages(RequestDesk desk, ReviewRequests requests, Choices choices, ActPages pages, Acts acts) {
        this.desk = desk;
        this.requests = requests;
        this.choices = choices;
        this.pages = pages;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance acknowledgement(ActFrame act, ActForms.Acknowledgement form, Entered entered);

        static native TemplateInstance question(
                ActFrame act, ActForms.Question form, List<Option> kinds, Entered entered);

        static native TemplateInstance number(
                ActFrame act, ActForms.Number form, List<Option> agencies, List<Option> kinds, Entered entered);
    }

    @GET
    @Path("/{number}/sending/new")
    @RolesAllowed("editor")
    public TemplateInstance sending(@RestPath String number) {
        return pages.open(number, RequestAct.SEND, frame -> pages.plain(number, RequestAct.SEND, frame, today()));
    }

    @POST
    @Path("/{number}/sending")
    @RolesAllowed("editor")
    public Response send(@RestPath String number, @BeanParam Entered entered) {
        return pages.plain(number, RequestAct.SEND, entered, desk::send);
    }

    @GET
    @Path("/{number}/review/new")
    public TemplateInstance review(@RestPath String number) {
        return pages.open(
                number, RequestAct.START_REVIEW, frame -> pages.plain(number, RequestAct.START_REVIEW, frame, today()));
    }

    @POST
    @Path("/{number}/review")
    public Response startReview(@RestPath String number, @BeanParam Entered entered) {
        return pages.plain(number, RequestAct.START_REVIEW, entered, desk::startReview);
    }

    @GET
    @Path("/{number}/answer/new")
    public TemplateInstance answer(@RestPath String number) {
        return pages.open(number, RequestAct.ANSWER, frame -> pages.plain(number, RequestAct.ANSWER, frame, today()));
    }

    @POST
    @Path("/{number}/answer")
    public Response answer(@RestPath String number, @BeanParam Entered entered) {
        return pages.plain(number, RequestAct.ANSWER, entered, desk::answer);
    }

    @GET
    @Path("/{number}/reopening/new")
    @RolesAllowed("editor")
    public TemplateInstance reopening(@RestPath String number) {
        return pages.open(number, RequestAct.REOPEN, frame -> pages.plain(number, RequestAct.REOPEN, frame, today()));
    }

    @POST
    @Path("/{number}/reopening")
    @RolesAllowed("editor")
    public Response reopen(@RestPath String number, @BeanParam Entered entered) {
        return pages.plain(number, RequestAct.REOPEN, entered, desk::reopen);
    }

    @GET
    @Path("/{number}/acknowledgement/new")
    public TemplateInstance acknowledgement(@RestPath String number) {
        return pages.open(
                number,
                RequestAct.ACKNOWLEDGE,
                frame -> acknowledgement(number, frame, ActForms.Acknowledgement.EMPTY, Entered.NOTHING));
    }

    @POST
    @Path("/{number}/acknowledgement")
    public Response acknowledge(
            @RestPath String number, @BeanParam ActForms.Acknowledgement form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> acknowledgement(number, frame, form, entered), () -> {
            var typed = new Typed().needs("on", entered.on(), "Give the date of the letter.");
            var letter = form.read(typed);
            desk.acknowledge(number, letter, entered.seen(), entered.act(acts, typed));
            return "The acknowledgement of " + number + " is recorded.";
        });
    }

    private TemplateInstance acknowledgement(
            String number, Frame frame, ActForms.Acknowledgement form, Entered entered) {
        return Templates.acknowledgement(
                ActFrame.of(requests.get(number), RequestAct.ACKNOWLEDGE, frame), form, entered);
    }

    @GET
    @Path("/{number}/question/new")
    public TemplateInstance question(@RestPath String number) {
        return pages.open(
                number, RequestAct.ASK_US, frame -> question(number, frame, ActForms.Question.EMPTY, Entered.NOTHING));
    }

    @POST
    @Path("/{number}/question")
    public Response ask(@RestPath String number, @BeanParam ActForms.Question form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> question(number, frame, form, entered), () -> {
            var typed = new Typed().needs("on", entered.on(), "Give the date of the letter.");
            var question = form.read(typed);
            desk.ask(number, question, entered.seen(), entered.act(acts, typed));
            return "The question is recorded. " + number + " waits for us now.";
        });
    }

    private TemplateInstance question(String number, Frame frame, ActForms.Question form, Entered entered) {
        var act = ActFrame.of(requests.get(number), RequestAct.ASK_US, frame);
        return Templates.question(act, form, Option.of(QuestionKind.values()), entered);
    }

    @GET
    @Path("/{number}/numbers/new")
    public TemplateInstance number(@RestPath String number) {
        return pages.open(
                number,
                RequestAct.NUMBER,
                frame -> number(
                        number,
                        frame,
                        ActForms.Number.of(requests.get(number).facts().agency()),
                        Entered.NOTHING));
    }

    @POST
    @Path("/{number}/numbers")
    public Response note(@RestPath String number, @BeanParam ActForms.Number form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> number(number, frame, form, entered), () -> {
            var typed = new Typed();
            var given = form.read(typed);
            desk.note(number, given, entered.seen(), entered.act(acts, typed));
            return given.agency() + " " + given.value() + " is a number of " + number + " now.";
        });
    }

    private TemplateInstance number(String number, Frame frame, ActForms.Number form, Entered entered) {
        var act = ActFrame.of(requests.get(number), RequestAct.NUMBER, frame);
        return Templates.number(act, form, choices.agencies(), Option.of(NumberKind.values()), entered);
    }

    private Entered today() {
        return Entered.on(acts.today());
    }
}
