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
import java.util.stream.Stream;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Frame;
import org.declass.web.Display;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The form by which people record what an agency answered. */
@Path("/requests")
@RolesAllowed("staff")
class DeterminationPages {

    private final DeterminationDesk desk;
    private final ReviewRequests requests;
    private final Choices choices;
    private final ActPages pages;
    private final Acts acts;

    DeterminationPages(DeterminationDesk desk, ReviewRequests requests, Choices choices, ActPages pages, Acts acts) {
        this.desk = desk;
        this.requests = requests;
        this.choices = choices;
        this.pages = pages;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance determination(
                ActFrame act, AnswerForm form, AnswerChoices choices, Entered entered);
    }

    /** What the answer can be chosen from. */
    record AnswerChoices(
            List<Option> items,
            List<Option> stages,
            List<Option> outcomes,
            List<Option> agencies,
            List<Option> exemptions,
            List<Option> rights) {}

    @GET
    @Path("/{number}/determinations/new")
    public TemplateInstance form(@RestPath String number, @RestQuery List<String> item, @RestQuery String supersedes) {
        return pages.open(
                number,
                RequestAct.DETERMINE,
                frame -> form(number, frame, AnswerForm.begun(ticked(number, item), supersedes), Entered.NOTHING));
    }

    /** Those that were asked for; else the only one that still waits for an answer. */
    private List<String> ticked(String number, List<String> asked) {
        if (!asked.isEmpty()) {
            return asked;
        }
        var open = requests.get(number).items().stream()
                .filter(RequestItem::isOwed)
                .map(item -> String.valueOf(item.ordinal()))
                .toList();
        return open.size() == 1 ? open : List.of();
    }

    @POST
    @Path("/{number}/determinations")
    public Response determine(@RestPath String number, @BeanParam AnswerForm form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> form(number, frame, form, entered), () -> {
            var typed = new Typed().needs("on", entered.on(), "Give the date of the letter.");
            var answer = form.read(typed, entered.on());
            desk.determine(number, answer, entered.seen(), entered.act(acts, typed));
            return done(answer);
        });
    }

    private String done(Letters.Answer answer) {
        var count = answer.items().size();
        var unknown = choices.unknown(answer.facts().exemptions());
        return "The answer on " + (count == 1 ? "one item" : count + " items") + " is recorded."
                + (unknown.isEmpty()
                        ? ""
                        : " Kept as written, for no table knows it: " + String.join(", ", unknown) + ".");
    }

    private TemplateInstance form(String number, Frame frame, AnswerForm form, Entered entered) {
        var request = requests.get(number);
        var offered = new AnswerChoices(
                request.items().stream().map(DeterminationPages::option).toList(),
                Option.of(Stage.values()),
                Stream.of(Outcome.values()).map(DeterminationPages::explained).toList(),
                choices.agencies(),
                choices.exemptions(),
                Option.of(AppealRights.values()));
        return Templates.determination(ActFrame.of(request, RequestAct.DETERMINE, frame), form, offered, entered);
    }

    private static Option explained(Outcome outcome) {
        return new Option(
                outcome.name(),
                Display.label(outcome),
                switch (outcome) {
                    case RELEASED_IN_FULL, DENIED_IN_FULL -> null;
                    case RELEASED_IN_PART -> "With excisions";
                    case RELEASED -> "They do not say whether all of it";
                    case PREVIOUSLY_RELEASED -> "They say that it is public already";
                    case NO_RECORDS -> "They say that they have no such record";
                    case GLOMAR -> "They neither confirm nor deny that it exists";
                    case NOT_SUBJECT -> "Not open to this kind of request";
                    case NOT_REVIEWED_TWO_YEARS -> "Declined, because it was reviewed within two years";
                    case LOST -> "They cannot find what they should have";
                });
    }

    static Option option(RequestItem item) {
        var document = item.file().facts().document();
        var title = document.title() == null ? "" : " " + document.title();
        return new Option(
                String.valueOf(item.ordinal()),
                item.ordinal() + ". " + item.file().number() + title,
                item.isDetermined() ? "Answered: " + Display.label(item.outcome()) : null);
    }
}
