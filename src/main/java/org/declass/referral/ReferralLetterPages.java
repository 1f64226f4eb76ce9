package org.declass.referral;

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
import org.declass.referral.ReferralStatus.ReferralAct;
import org.declass.request.ActFrame;
import org.declass.request.Choices;
import org.declass.request.NumberKind;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;

/** The forms of the letters about a referral: what they advise, which number they give. */
@Path("/referrals")
@RolesAllowed("staff")
class ReferralLetterPages {

    private final ReferralDesk desk;
    private final Referrals referrals;
    private final Choices choices;
    private final ActsOnReferral pages;
    private final Acts acts;

    ReferralLetterPages(ReferralDesk desk, Referrals referrals, Choices choices, ActsOnReferral pages, Acts acts) {
        this.desk = desk;
        this.referrals = referrals;
        this.choices = choices;
        this.pages = pages;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance comeBack(
                ActFrame act, ReferralForms.Return form, List<Option> recommendations, Entered entered);

        static native TemplateInstance number(
                ActFrame act, ReferralForms.Number form, List<Option> agencies, List<Option> kinds, Entered entered);
    }

    @GET
    @Path("/{number}/return/new")
    public TemplateInstance comeBack(@RestPath String number) {
        return pages.open(
                number,
                ReferralAct.RETURN,
                frame -> comeBack(number, frame, ReferralForms.Return.EMPTY, Entered.on(acts.today())));
    }

    @POST
    @Path("/{number}/return")
    public Response comeBack(
            @RestPath String number, @BeanParam ReferralForms.Return form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> comeBack(number, frame, form, entered), () -> {
            var typed = new Typed();
            var advice = form.read(typed);
            desk.comeBack(number, advice, entered.seen(), entered.act(acts, typed));
            return number + " is back.";
        });
    }

    private TemplateInstance comeBack(String number, Frame frame, ReferralForms.Return form, Entered entered) {
        return Templates.comeBack(
                pages.frame(number, ReferralAct.RETURN, frame), form, Option.of(Recommendation.values()), entered);
    }

    @GET
    @Path("/{number}/numbers/new")
    public TemplateInstance number(@RestPath String number) {
        return pages.open(number, ReferralAct.NUMBER, frame -> {
            var agency = referrals.get(number).facts().agency();
            return number(number, frame, ReferralForms.Number.of(agency), Entered.NOTHING);
        });
    }

    @POST
    @Path("/{number}/numbers")
    public Response note(@RestPath String number, @BeanParam ReferralForms.Number form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> number(number, frame, form, entered), () -> {
            var typed = new Typed();
            var given = form.read(typed);
            desk.note(number, given, entered.seen(), entered.act(acts, typed));
            return given.agency() + " " + given.value() + " is a number of " + number + " now.";
        });
    }

    private TemplateInstance number(String number, Frame frame, ReferralForms.Number form, Entered entered) {
        return Templates.number(
                pages.frame(number, ReferralAct.NUMBER, frame),
                form,
                choices.agencies(),
                Option.of(NumberKind.values()),
                entered);
    }
}
