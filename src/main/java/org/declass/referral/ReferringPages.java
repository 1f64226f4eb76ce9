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
import java.util.stream.Stream;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.request.ActFrame;
import org.declass.request.Choices;
import org.declass.request.RequestAct;
import org.declass.request.RequestItem;
import org.declass.request.ReviewRequest;
import org.declass.request.ReviewRequests;
import org.declass.web.Display;
import org.declass.web.Flash;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The form by which people record that items of a request went to another agency. */
@Path("/requests/{number}/referrals")
@RolesAllowed("staff")
class ReferringPages {

    private final ReferralDesk desk;
    private final ReviewRequests requests;
    private final Choices choices;
    private final Forms forms;
    private final Acts acts;

    ReferringPages(ReferralDesk desk, ReviewRequests requests, Choices choices, Forms forms, Acts acts) {
        this.desk = desk;
        this.requests = requests;
        this.choices = choices;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance refer(
                ActFrame act, ReferralForms.Referring form, ReferringChoices choices, Entered entered);
    }

    /** What a referral can be chosen from. */
    record ReferringChoices(
            List<Option> items, List<Option> agencies, List<Option> categories, List<Option> knownBys) {}

    @GET
    @Path("/new")
    public TemplateInstance form(@RestPath String number, @RestQuery List<String> item) {
        var frame = forms.opened();
        var request = requests.get(number);
        request.require(RequestAct.REFER);
        var items = request.items();
        var ticked = item.isEmpty() && items.size() == 1 ? List.of("1") : item;
        return form(number, frame, ReferralForms.Referring.begun(ticked), Entered.NOTHING);
    }

    @POST
    public Response refer(
            @RestPath String number, @BeanParam ReferralForms.Referring form, @BeanParam Entered entered) {
        return forms.send(entered, ReviewRequest.subject(number), frame -> form(number, frame, form, entered), () -> {
            var typed = new Typed();
            var passed = form.read(typed);
            var referral = desk.refer(number, passed, entered.seen(), entered.act(acts, typed));
            return Flash.seeOther(
                    UriBuilder.fromPath("/requests/{number}").build(number),
                    referral.number() + " to " + passed.facts().agency() + " is recorded.");
        });
    }

    private TemplateInstance form(String number, Frame frame, ReferralForms.Referring form, Entered entered) {
        var request = requests.get(number);
        var offered = new ReferringChoices(
                request.items().stream().map(ReferringPages::option).toList(),
                choices.agencies().stream()
                        .filter(agency -> !agency.value().equals(request.facts().agency()))
                        .toList(),
                Stream.of(Category.values()).map(ReferringPages::explained).toList(),
                Stream.of(KnownBy.values()).map(ReferringPages::explained).toList());
        return Templates.refer(
                ActFrame.of(request, RequestAct.REFER.label(), RequestAct.REFER.noun(), frame), form, offered, entered);
    }

    private static Option explained(Category category) {
        return new Option(
                category.name(),
                category.label(),
                switch (category) {
                    case NSI -> "National security information";
                    case RD -> "Restricted Data: nuclear weapons";
                    case FRD -> "Formerly Restricted Data: military use of nuclear weapons";
                    case TFNI -> "Transclassified foreign nuclear information";
                    case FGI -> "Foreign government information";
                    case NATO -> "NATO information";
                });
    }

    private static Option explained(KnownBy source) {
        return new Option(
                source.name(),
                Display.label(source),
                switch (source) {
                    case NOTIFIED -> "A letter says so";
                    case INFERRED -> "We conclude it";
                });
    }

    private static Option option(RequestItem item) {
        var title = item.file().facts().document().title();
        return new Option(
                String.valueOf(item.ordinal()),
                item.ordinal() + ". " + item.file().number() + (title == null ? "" : " " + title));
    }
}
