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
import org.declass.history.Acts;
import org.declass.history.HistoryQueries;
import org.declass.request.Choices;
import org.declass.web.Option;
import org.declass.web.PageLinks;
import org.declass.web.PageQuery;
import org.declass.web.PossibleAct;
import org.declass.web.TimelineEntry;
import org.jboss.resteasy.reactive.RestPath;

/** Appeals as people see them: the list, and each on a page of its own. */
@Path("/appeals")
@RolesAllowed("reader")
class AppealPages {

    private final Appeals appeals;
    private final AppealQueries queries;
    private final HistoryQueries history;
    private final Choices choices;
    private final ActsOnAppeal pages;
    private final Acts acts;

    AppealPages(
            Appeals appeals,
            AppealQueries queries,
            HistoryQueries history,
            Choices choices,
            ActsOnAppeal pages,
            Acts acts) {
        this.appeals = appeals;
        this.queries = queries;
        this.history = history;
        this.choices = choices;
        this.pages = pages;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance list(ListPage page);

        static native TemplateInstance show(ShowPage page);
    }

    /** The list. */
    record ListPage(List<AppealRow> rows, PageLinks links, AppealFilterForm filter, List<Option> agencies) {}

    /**
     * One appeal.
     *
     * @param title what the request asks for
     * @param bodyName the full name of the agency it is before
     */
    record ShowPage(
            AppealView appeal,
            String title,
            String bodyName,
            LocalDate today,
            List<PossibleAct> acts,
            List<TimelineEntry> timeline) {}

    @GET
    public TemplateInstance list(
            @Valid @BeanParam AppealFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.sort = page.sort == null || page.sort.isBlank() || filter.asOf != null ? "-number" : page.sort;
        var rows = queries.matching(filter, page);
        return Templates.list(new ListPage(
                rows.items(), PageLinks.of(rows, uri), AppealFilterForm.of(uri, page.sort), choices.agencies()));
    }

    @GET
    @Path("/{number}")
    public TemplateInstance show(@RestPath String number) {
        var appeal = appeals.get(number);
        return Templates.show(new ShowPage(
                AppealView.of(appeal),
                appeal.request().facts().title(),
                choices.nameOf(appeal.facts().body()),
                acts.today(),
                pages.possible(appeal),
                history.timeline(appeal.subject())));
    }
}
