package org.declass.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.referral.ReferralStatus.ReferralAct;
import org.declass.request.ActFrame;
import org.declass.request.Choices;
import org.declass.request.NumberKind;
import org.declass.web.Flash;
import org.declass.web.Option;
import org.declass.web.Seen;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;

/** The forms by which people follow a referral. */
@Path("/referrals")
@RolesAllowed("staff")
class ReferralActPages {

    private final ReferralDesk desk;
    private final Referrals referrals;
    private final Choices choices;
    private final Forms forms;
    private final Acts acts;

    ReferralActPages(ReferralDesk desk, Referrals referrals, Choices choices, Forms forms, Acts acts) {
        this.desk = desk;
        this.referrals = referrals;
        this.choices = choices;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance plain(ActFrame act, String day, Entered entered);

        static native TemplateInstance comeBack(
                ActFrame act, ReferralForms.Return form, List<Option> recommendations, Entered entered);

        static native TemplateInstance number(
                ActFrame act, ReferralForms.Number form, List<Option> agencies, List<Option> kinds, Entered entered);
    }

    private interface PlainAct {
        Referral record(String number, Seen seen, Act act);
    }

    @GET
    @Path("/{number}/acknowledgement/new")
    public TemplateInstance acknowledgement(@RestPath String number) {
        return open(number, ReferralAct.ACKNOWLEDGE, frame -> plain(number, ReferralAct.ACKNOWLEDGE, frame, today()));
    }

    @POST
    @Path("/{number}/acknowledgement")
    public Response acknowledge(@RestPath String number, @BeanParam Entered entered) {
        return plain(number, ReferralAct.ACKNOWLEDGE, entered, desk::acknowledge);
    }

    @GET
    @Path("/{number}/renewal/new")
    public TemplateInstance renewal(@RestPath String number) {
        return open(number, ReferralAct.REFER_AGAIN, frame -> plain(number, ReferralAct.REFER_AGAIN, frame, today()));
    }

    @POST
    @Path("/{number}/renewal")
    public Response referAgain(@RestPath String number, @BeanParam Entered entered) {
        return plain(number, ReferralAct.REFER_AGAIN, entered, desk::referAgain);
    }

    @GET
    @Path("/{number}/cancellation/new")
    public TemplateInstance cancellation(@RestPath String number) {
        return open(number, ReferralAct.CANCEL, frame -> plain(number, ReferralAct.CANCEL, frame, today()));
    }

    @POST
    @Path("/{number}/cancellation")
    public Response cancel(@RestPath String number, @BeanParam Entered entered) {
        return plain(number, ReferralAct.CANCEL, entered, desk::cancel);
    }

    @GET
    @Path("/{number}/return/new")
    public TemplateInstance comeBack(@RestPath String number) {
        return open(number, ReferralAct.RETURN, frame -> comeBack(number, frame, ReferralForms.Return.EMPTY, today()));
    }

    @POST
    @Path("/{number}/return")
    public Response comeBack(
            @RestPath String number, @BeanParam ReferralForms.Return form, @BeanParam Entered entered) {
        return send(number, entered, frame -> comeBack(number, frame, form, entered), () -> {
            var typed = new Typed();
            var advice = form.read(typed);
            desk.comeBack(number, advice, entered.seen(), entered.act(acts, typed));
            return number + " is back.";
        });
    }

    private TemplateInstance comeBack(String number, Frame frame, ReferralForms.Return form, Entered entered) {
        return Templates.comeBack(
                frame(number, ReferralAct.RETURN, frame), form, Option.of(Recommendation.values()), entered);
    }

    @GET
    @Path("/{number}/numbers/new")
    public TemplateInstance number(@RestPath String number) {
        return open(number, ReferralAct.NUMBER, frame -> {
            var agency = referrals.get(number).facts().agency();
            return number(number, frame, ReferralForms.Number.of(agency), Entered.NOTHING);
        });
    }

    @POST
    @Path("/{number}/numbers")
    public Response note(@RestPath String number, @BeanParam ReferralForms.Number form, @BeanParam Entered entered) {
        return send(number, entered, frame -> number(number, frame, form, entered), () -> {
            var typed = new Typed();
            var given = form.read(typed);
            desk.note(number, given, entered.seen(), entered.act(acts, typed));
            return given.agency() + " " + given.value() + " is a number of " + number + " now.";
        });
    }

    private TemplateInstance number(String number, Frame frame, ReferralForms.Number form, Entered entered) {
        return Templates.number(
                frame(number, ReferralAct.NUMBER, frame),
                form,
                choices.agencies(),
                Option.of(NumberKind.values()),
                entered);
    }

    private TemplateInstance open(String number, ReferralAct act, Function<Frame, TemplateInstance> form) {
        var frame = forms.opened();
        referrals.get(number).status().require(act, number);
        return form.apply(frame);
    }

    private Response send(
            String number, Entered entered, Function<Frame, TemplateInstance> form, Supplier<String> act) {
        return forms.send(entered, Referral.subject(number), form, () -> {
            var done = act.get();
            return Flash.seeOther(UriBuilder.fromPath("/referrals/{number}").build(number), done);
        });
    }

    private Response plain(String number, ReferralAct act, Entered entered, PlainAct desk) {
        return send(number, entered, frame -> plain(number, act, frame, entered), () -> {
            desk.record(number, entered.seen(), entered.act(acts, new Typed()));
            return switch (act) {
                case ACKNOWLEDGE -> "The acknowledgement of " + number + " is recorded.";
                case REFER_AGAIN -> number + " is out again.";
                case CANCEL -> number + " is cancelled.";
                case RETURN, NUMBER -> number + " is changed.";
            };
        });
    }

    private TemplateInstance plain(String number, ReferralAct act, Frame frame, Entered entered) {
        var day = switch (act) {
            case ACKNOWLEDGE -> "Date of their letter";
            case REFER_AGAIN -> "Referred again on";
            case CANCEL -> "Cancelled on";
            case RETURN, NUMBER -> "Day";
        };
        return Templates.plain(frame(number, act, frame), day, entered);
    }

    private ActFrame frame(String number, ReferralAct act, Frame frame) {
        var referral = referrals.get(number);
        var href = "/referrals/" + referral.number();
        return new ActFrame(
                "Referrals",
                "/referrals",
                referral.number(),
                href,
                referral.facts().agency() + ", of " + referral.request().number() + ": "
                        + referral.request().facts().title(),
                act.label(),
                href + "/" + act.noun(),
                frame.versionOr(referral.version()),
                frame);
    }

    private Entered today() {
        return Entered.on(acts.today());
    }
}
