package org.declass.referral;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.referral.ReferralStatus.ReferralAct;
import org.declass.request.ActFrame;
import org.declass.web.Flash;

/** What the pages of all acts on a referral do alike. */
@ApplicationScoped
class ActsOnReferral {

    private final Referrals referrals;
    private final Forms forms;

    ActsOnReferral(Referrals referrals, Forms forms) {
        this.referrals = referrals;
        this.forms = forms;
    }

    /** Opens the form of an act that is possible now. */
    TemplateInstance open(String number, ReferralAct act, Function<Frame, TemplateInstance> form) {
        var frame = forms.opened();
        referrals.get(number).status().require(act, number);
        return form.apply(frame);
    }

    /** Sends the form of an act, and goes on to the referral with a sentence about what was done. */
    Response send(String number, Entered entered, Function<Frame, TemplateInstance> form, Supplier<String> act) {
        return forms.send(entered, Referral.subject(number), form, () -> {
            var done = act.get();
            return Flash.seeOther(UriBuilder.fromPath("/referrals/{number}").build(number), done);
        });
    }

    /** What stands around the fields of an act's form. */
    ActFrame frame(String number, ReferralAct act, Frame frame) {
        var referral = referrals.get(number);
        var request = referral.request();
        var href = "/referrals/" + referral.number();
        return new ActFrame(
                "Referrals",
                "/referrals",
                referral.number(),
                href,
                referral.facts().agency() + ", of " + request.number() + ": "
                        + request.facts().title(),
                act.label(),
                href + "/" + act.noun(),
                frame.versionOr(referral.version()),
                frame);
    }
}
