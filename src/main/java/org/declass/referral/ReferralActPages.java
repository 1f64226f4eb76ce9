package org.declass.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Frame;
import org.declass.referral.ReferralStatus.ReferralAct;
import org.declass.request.ActFrame;
import org.declass.web.Seen;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;

/** The forms of what happens to a referral on its way: told by the day and a note. */
@Path("/referrals")
@RolesAllowed("staff")
class ReferralActPages {

    private final ReferralDesk desk;
    private final ActsOnReferral pages;
    private final Acts acts;

    ReferralActPages(ReferralDesk desk, ActsOnReferral pages, Acts acts) {
        this.desk = desk;
        this.pages = pages;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance plain(ActFrame act, String day, Entered entered);
    }

    private interface PlainAct {
        Referral record(String number, Seen seen, Act act);
    }

    @GET
    @Path("/{number}/acknowledgement/new")
    public TemplateInstance acknowledgement(@RestPath String number) {
        return pages.open(
                number, ReferralAct.ACKNOWLEDGE, frame -> plain(number, ReferralAct.ACKNOWLEDGE, frame, today()));
    }

    @POST
    @Path("/{number}/acknowledgement")
    public Response acknowledge(@RestPath String number, @BeanParam Entered entered) {
        return plain(number, ReferralAct.ACKNOWLEDGE, entered, desk::acknowledge);
    }

    @GET
    @Path("/{number}/renewal/new")
    public TemplateInstance renewal(@RestPath String number) {
        return pages.open(
                number, ReferralAct.REFER_AGAIN, frame -> plain(number, ReferralAct.REFER_AGAIN, frame, today()));
    }

    @POST
    @Path("/{number}/renewal")
    public Response referAgain(@RestPath String number, @BeanParam Entered entered) {
        return plain(number, ReferralAct.REFER_AGAIN, entered, desk::referAgain);
    }

    @GET
    @Path("/{number}/cancellation/new")
    public TemplateInstance cancellation(@RestPath String number) {
        return pages.open(number, ReferralAct.CANCEL, frame -> plain(number, ReferralAct.CANCEL, frame, today()));
    }

    @POST
    @Path("/{number}/cancellation")
    public Response cancel(@RestPath String number, @BeanParam Entered entered) {
        return plain(number, ReferralAct.CANCEL, entered, desk::cancel);
    }

    private Response plain(String number, ReferralAct act, Entered entered, PlainAct desk) {
        return pages.send(number, entered, frame -> plain(number, act, frame, entered), () -> {
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
        return Templates.plain(pages.frame(number, act, frame), day, entered);
    }

    private Entered today() {
        return Entered.on(acts.today());
    }
}
