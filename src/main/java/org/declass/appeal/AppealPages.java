package org.declass.appeal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.DeadlineRow;
import org.declass.history.Acts;
import org.declass.history.HistoryQueries;
import org.declass.request.CaseSteps;
import org.declass.request.Choices;
import org.declass.request.DeterminationRow;
import org.declass.request.NextStep;
import org.declass.request.RequestDisplay;
import org.declass.view.ViewBars;
import org.declass.view.ViewBars.ViewBar;
import org.declass.web.Option;
import org.declass.web.PageQuery;
import org.declass.web.PossibleAct;
import org.declass.web.Sheet;
import org.declass.web.TimelineEntry;
import org.jboss.resteasy.reactive.RestPath;

/** Appeals as people see them: the list, and each on a page of its own. */
@Path("/appeals")
@RolesAllowed("reader")
class AppealPages {

    private final Appeals appeals;
    private final AppealQueries queries;
    private final HistoryQueries history;
    private final Contests contests;
    private final DeadlineQueries deadlines;
    private final Choices choices;
    private final ActsOnAppeal pages;
    private final CaseSteps steps;
    private final Acts acts;

    private final ViewBars views;

    AppealPages(
            Appeals appeals,
            AppealQueries queries,
            HistoryQueries history,
            Contests contests,
            DeadlineQueries deadlines,
            Choices choices,
            ActsOnAppeal pages,
            CaseSteps steps,
            Acts acts,
            ViewBars views) {
        this.views = views;
        this.appeals = appeals;
        this.queries = queries;
        this.history = history;
        this.contests = contests;
        this.deadlines = deadlines;
        this.choices = choices;
        this.pages = pages;
        this.steps = steps;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance list(ListPage page);

        static native TemplateInstance show(ShowPage page);
    }

    /** The list. */
    record ListPage(Sheet sheet, AppealFilterForm filter, ViewBar views, List<Option> agencies) {}

    /**
     * One appeal.
     *
     * @param title what the request asks for
     * @param bodyName the full name of the agency it is before
     * @param steps what its clocks call for, the most pressing first
     * @param answers the answers that its decisions gave
     * @param open the clocks that run for it, and those of its items
     * @param ended those of them that have ended
     */
    record ShowPage(
            AppealView appeal,
            String title,
            String bodyName,
            LocalDate today,
            List<NextStep> steps,
            List<DeterminationRow> answers,
            List<DeadlineRow> open,
            List<DeadlineRow> ended,
            List<PossibleAct> acts,
            List<TimelineEntry> timeline) {

        /** What the letter that decided on an item says about appealing it further; empty where nobody noted it. */
        public String appealing(AppealView.Item item) {
            return answers.stream()
                    .filter(answer -> answer.item().equals(item.number()))
                    .filter(answer -> answer.letterDate().equals(item.ruledOn()))
                    .map(RequestDisplay::appealing)
                    .findFirst()
                    .orElse("");
        }
    }

    @GET
    public TemplateInstance list(
            @Valid @BeanParam AppealFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.seenIn(AppealRegister.APPEALS, filter.asOf);
        var rows = queries.matching(filter, page);
        return Templates.list(new ListPage(
                Sheet.of(AppealRegister.APPEALS, rows, page, uri),
                AppealFilterForm.of(uri, page.sort),
                views.of(AppealRegister.APPEALS, uri),
                choices.agencies()));
    }

    @GET
    @Path("/{number}")
    public TemplateInstance show(@RestPath String number) {
        var appeal = appeals.get(number);
        var clocks = clocks(appeal);
        return Templates.show(new ShowPage(
                AppealView.of(appeal),
                appeal.request().facts().title(),
                choices.nameOf(appeal.facts().body()),
                acts.today(),
                steps(appeal, clocks),
                answers(appeal),
                clocks.stream().filter(clock -> clock.endedOn() == null).toList(),
                clocks.stream().filter(clock -> clock.endedOn() != null).toList(),
                pages.possible(appeal),
                history.timeline(appeal.subject())));
    }

    private List<NextStep> steps(Appeal appeal, List<DeadlineRow> clocks) {
        var numbers = clocks.stream().map(DeadlineRow::number).toList();
        return steps.of(appeal.request()).stream()
                .filter(step -> step.isFrom(numbers))
                .toList();
    }

    private List<DeterminationRow> answers(Appeal appeal) {
        return contests.answers(appeal.request()).stream()
                .filter(answer -> answer.stage() == appeal.facts().level().stage())
                .toList();
    }

    /** Its own clocks, and those that a decision on its items set going. */
    private List<DeadlineRow> clocks(Appeal appeal) {
        var subjects = Stream.concat(
                        Stream.of(appeal.number()),
                        appeal.items().stream()
                                .map(contested -> contested.item().number()))
                .collect(Collectors.toSet());
        return deadlines.of(appeal.request().number()).stream()
                .filter(clock -> subjects.contains(clock.subject()))
                .toList();
    }
}
