package org.declass.appeal;

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
import org.declass.request.ActFrame;
import org.declass.request.Choices;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;

/** The forms of the letters about an appeal other than its decision: receipt, closure, a number. */
@Path("/appeals")
@RolesAllowed("staff")
class AppealLetterPages {

    private final AppealDesk desk;
    private final Appeals appeals;
    private final Choices choices;
    private final ActsOnAppeal pages;
    private final Acts acts;

    AppealLetterPages(AppealDesk desk, Appeals appeals, Choices choices, ActsOnAppeal pages, Acts acts) {
        this.desk = desk;
        this.appeals = appeals;
        this.choices = choices;
        this.pages = pages;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance acknowledgement(ActFrame act, AppealForms.Acknowledgement form, Entered entered);

        static native TemplateInstance closure(
                ActFrame act, AppealForms.Closure form, List<Option> reasons, Entered entered);

        static native TemplateInstance number(
                ActFrame act, AppealForms.Number form, List<Option> agencies, Entered entered);
    }

    @GET
    @Path("/{number}/acknowledgement/new")
    public TemplateInstance acknowledgement(@RestPath String number) {
        return pages.open(
                number,
                AppealAct.ACKNOWLEDGE,
                frame -> acknowledgement(number, frame, AppealForms.Acknowledgement.EMPTY, Entered.on(acts.today())));
    }

    @POST
    @Path("/{number}/acknowledgement")
    public Response acknowledge(
            @RestPath String number, @BeanParam AppealForms.Acknowledgement form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> acknowledgement(number, frame, form, entered), () -> {
            var typed = new Typed();
            var letter = form.read(typed);
            desk.acknowledge(number, letter, entered.seen(), entered.act(acts, typed));
            return "The acknowledgement of " + number + " is recorded.";
        });
    }

    private TemplateInstance acknowledgement(
            String number, Frame frame, AppealForms.Acknowledgement form, Entered entered) {
        return Templates.acknowledgement(pages.frame(number, AppealAct.ACKNOWLEDGE, frame), form, entered);
    }

    @GET
    @Path("/{number}/closure/new")
    public TemplateInstance closure(@RestPath String number) {
        return pages.open(
                number,
                AppealAct.CLOSE,
                frame -> closure(number, frame, AppealForms.Closure.EMPTY, Entered.on(acts.today())));
    }

    @POST
    @Path("/{number}/closure")
    public Response close(@RestPath String number, @BeanParam AppealForms.Closure form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> closure(number, frame, form, entered), () -> {
            var typed = new Typed();
            var reason = form.read(typed);
            desk.close(number, reason, entered.seen(), entered.act(acts, typed));
            return number + " is closed.";
        });
    }

    private TemplateInstance closure(String number, Frame frame, AppealForms.Closure form, Entered entered) {
        return Templates.closure(
                pages.frame(number, AppealAct.CLOSE, frame), form, Option.of(ClosureReason.values()), entered);
    }

    @GET
    @Path("/{number}/numbers/new")
    public TemplateInstance number(@RestPath String number) {
        return pages.open(number, AppealAct.NUMBER, frame -> {
            var body = appeals.get(number).facts().body();
            return number(number, frame, AppealForms.Number.of(body), Entered.NOTHING);
        });
    }

    @POST
    @Path("/{number}/numbers")
    public Response note(@RestPath String number, @BeanParam AppealForms.Number form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> number(number, frame, form, entered), () -> {
            var typed = new Typed();
            var given = form.read(typed);
            desk.note(number, given, entered.seen(), entered.act(acts, typed));
            return given.agency() + " " + given.value() + " is a number of " + number + " now.";
        });
    }

    private TemplateInstance number(String number, Frame frame, AppealForms.Number form, Entered entered) {
        return Templates.number(pages.frame(number, AppealAct.NUMBER, frame), form, choices.agencies(), entered);
    }
}
