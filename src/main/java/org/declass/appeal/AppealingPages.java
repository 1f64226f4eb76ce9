package org.declass.appeal;

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
import org.declass.web.Invalid;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The form by which people record that we filed an appeal; it shows at once all that stands in the way. */
@Path("/requests/{number}/appeals")
@RolesAllowed("editor")
class AppealingPages {

    private final AppealDesk desk;
    private final ReviewRequests requests;
    private final Choices choices;
    private final Forms forms;
    private final Acts acts;

    AppealingPages(AppealDesk desk, ReviewRequests requests, Choices choices, Forms forms, Acts acts) {
        this.desk = desk;
        this.requests = requests;
        this.choices = choices;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance file(
                ActFrame act, AppealForms.Filing form, FilingChoices choices, Entered entered);
    }

    /**
     * What an appeal can be chosen from.
     *
     * @param overrides what stood in the way when it was sent and can be passed over
     */
    record FilingChoices(
            List<Option> items, List<Option> levels, List<Option> bases, List<Option> bodies, List<Option> overrides) {}

    @GET
    @Path("/new")
    public TemplateInstance form(
            @RestPath String number,
            @RestQuery List<String> item,
            @RestQuery AppealLevel level,
            @RestQuery AppealBasis basis) {
        var frame = forms.opened();
        var request = requests.get(number);
        request.require(RequestAct.APPEAL);
        var items = request.items();
        var ticked = item.isEmpty() && items.size() == 1 ? List.of("1") : item;
        return form(number, frame, AppealForms.Filing.begun(ticked, level, basis), Entered.on(acts.today()), List.of());
    }

    @POST
    public Response file(@RestPath String number, @BeanParam AppealForms.Filing form, @BeanParam Entered entered) {
        return forms.send(
                entered,
                ReviewRequest.subject(number),
                frame -> form(number, frame, form, entered, obstacles(number, form, entered)),
                () -> {
                    var typed = new Typed().needs("on", entered.on(), "Give the day we filed it.");
                    var filing = form.read(typed, requests.get(number).facts().agency());
                    var appeal = desk.file(number, filing, entered.seen(), entered.act(acts, typed));
                    return Flash.seeOther(
                            UriBuilder.fromPath("/requests/{number}").build(number),
                            appeal.number() + " to " + appeal.facts().body() + " is recorded.");
                });
    }

    /** What stands in the way of the form as it was sent, where it can be read. */
    private List<FilingObstacle> obstacles(String number, AppealForms.Filing form, Entered entered) {
        var request = requests.get(number);
        try {
            var typed = new Typed();
            var filing = form.read(typed, request.facts().agency());
            return desk.obstacles(request, filing.items(), filing.facts(), entered.act(acts, typed));
        } catch (Invalid unreadable) {
            return List.of();
        }
    }

    private TemplateInstance form(
            String number, Frame frame, AppealForms.Filing form, Entered entered, List<FilingObstacle> obstacles) {
        var request = requests.get(number);
        var offered = new FilingChoices(
                request.items().stream().map(AppealingPages::option).toList(),
                Stream.of(AppealLevel.values()).map(AppealingPages::explained).toList(),
                Option.of(AppealBasis.OURS.toArray(AppealBasis[]::new)),
                choices.agencies(),
                obstacles.stream()
                        .filter(obstacle -> obstacle.policy().isOverridable())
                        .map(FilingObstacle::policy)
                        .distinct()
                        .map(policy -> new Option(
                                policy.name(),
                                said(policy, obstacles),
                                policy.beside().orElse(null)))
                        .toList());
        return Templates.file(
                ActFrame.of(request, RequestAct.APPEAL.label(), RequestAct.APPEAL.noun(), frame),
                form,
                offered,
                entered);
    }

    private static String said(FilingPolicy policy, List<FilingObstacle> obstacles) {
        return String.join(
                " ",
                obstacles.stream()
                        .filter(obstacle -> obstacle.policy() == policy)
                        .map(FilingObstacle::sentence)
                        .toList());
    }

    private static Option explained(AppealLevel level) {
        return new Option(
                level.name(),
                level.label(),
                switch (level) {
                    case AGENCY -> "The agency itself, on a mandatory review";
                    case ISCAP -> "After the agency's decision on appeal, or after a lapse";
                    case FOIA -> "The agency, under the FOIA";
                    case OGIS -> "Mediation under the FOIA";
                    case COURT -> "Under the FOIA only; name the agency that is sued";
                });
    }

    private static Option option(RequestItem item) {
        var title = item.file().facts().document().title();
        return new Option(
                String.valueOf(item.ordinal()),
                item.ordinal() + ". " + item.file().number() + (title == null ? "" : " " + title),
                item.outcome() == null ? "No answer" : Display.label(item.outcome()));
    }
}
