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
import java.util.stream.Stream;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Frame;
import org.declass.request.ActFrame;
import org.declass.request.AppealRights;
import org.declass.request.Outcome;
import org.declass.web.Display;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;

/** The form of what was decided on items of an appeal, the same on each; different decisions are recorded one by one. */
@Path("/appeals")
@RolesAllowed("staff")
class AppealDecisionPages {

    private final AppealDesk desk;
    private final Appeals appeals;
    private final ActsOnAppeal pages;
    private final Acts acts;

    AppealDecisionPages(AppealDesk desk, Appeals appeals, ActsOnAppeal pages, Acts acts) {
        this.desk = desk;
        this.appeals = appeals;
        this.pages = pages;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance decision(
                ActFrame act, AppealForms.Decision form, Offered offered, Entered entered);
    }

    /** What the form offers to choose from. */
    record Offered(List<Option> items, List<Option> outcomes, List<Option> rights) {}

    @GET
    @Path("/{number}/decision/new")
    public TemplateInstance form(@RestPath String number) {
        return pages.open(number, AppealAct.DECIDE, frame -> {
            var open = pending(number).stream().map(Option::value).toList();
            var ticked = open.size() == 1 ? open : List.<String>of();
            return form(number, frame, AppealForms.Decision.begun(ticked), Entered.NOTHING);
        });
    }

    @POST
    @Path("/{number}/decision")
    public Response decide(@RestPath String number, @BeanParam AppealForms.Decision form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> form(number, frame, form, entered), () -> {
            var typed = new Typed().needs("on", entered.on(), "Give the date of the letter.");
            var decision = form.read(typed, entered.on());
            var appeal = desk.decide(number, decision, entered.seen(), entered.act(acts, typed));
            return appeal.status() == AppealStatus.DECIDED
                    ? number + " is decided."
                    : "The decision is recorded; other items of " + number + " are open.";
        });
    }

    private TemplateInstance form(String number, Frame frame, AppealForms.Decision form, Entered entered) {
        var remanded =
                new Option(AppealForms.Decision.REMANDED, "Remanded", "Back to the agency, which has to decide anew");
        var fees = appeals.get(number).facts().basis() == AppealBasis.FEE
                ? Option.of(AppealResult.FEE_GRANTED, AppealResult.FEE_DENIED)
                : List.<Option>of();
        var outcomes = Stream.of(fees, Option.of(Outcome.values()), List.of(remanded))
                .flatMap(List::stream)
                .toList();
        var offered = new Offered(pending(number), outcomes, Option.of(AppealRights.values()));
        return Templates.decision(pages.frame(number, AppealAct.DECIDE, frame), form, offered, entered);
    }

    private List<Option> pending(String number) {
        return appeals.get(number).items().stream()
                .filter(contested -> contested.result() == null)
                .map(AppealDecisionPages::option)
                .toList();
    }

    private static Option option(ContestedItem contested) {
        var item = contested.item();
        var title = item.file().facts().document().title();
        return new Option(
                String.valueOf(item.ordinal()),
                item.ordinal() + ". " + item.file().number() + (title == null ? "" : " " + title),
                item.outcome() == null ? null : "So far: " + Display.label(item.outcome()));
    }
}
