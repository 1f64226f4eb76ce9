package org.declass.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.declass.history.HistoryQueries;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.request.Choices;
import org.declass.view.ViewBars;
import org.declass.view.ViewBars.ViewBar;
import org.declass.web.Option;
import org.declass.web.PageQuery;
import org.declass.web.PossibleAct;
import org.declass.web.Sheet;
import org.declass.web.TimelineEntry;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestPath;

/** The correspondence as people see it: all letters, each on a page of its own, and their files. */
@Path("/letters")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class LetterPages {

    private final LetterDesk desk;
    private final LetterQueries queries;
    private final AttachmentContent contents;
    private final HistoryQueries history;
    private final Brought brought;
    private final Choices choices;
    private final ViewBars views;
    private final Viewer viewer;

    LetterPages(
            LetterDesk desk,
            LetterQueries queries,
            AttachmentContent contents,
            HistoryQueries history,
            Brought brought,
            Choices choices,
            ViewBars views,
            Viewer viewer) {
        this.desk = desk;
        this.queries = queries;
        this.contents = contents;
        this.history = history;
        this.brought = brought;
        this.choices = choices;
        this.views = views;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {
        static native TemplateInstance list(ListPage page);

        static native TemplateInstance show(ShowPage page);
    }

    /** The list. */
    record ListPage(Sheet sheet, LetterFilterForm filter, ViewBar views, List<Option> agencies) {}

    /** One letter. */
    record ShowPage(
            LetterView letter, List<PossibleAct> acts, List<Brought.Deed> brought, List<TimelineEntry> timeline) {}

    @GET
    public TemplateInstance list(
            @Valid @BeanParam LetterFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.seenIn(LetterRegister.LETTERS, filter.asOf);
        var rows = queries.matching(filter, page);
        return Templates.list(new ListPage(
                Sheet.of(LetterRegister.LETTERS, rows, page, uri),
                LetterFilterForm.of(uri, page.sort),
                views.of(LetterRegister.LETTERS, uri),
                choices.agencies()));
    }

    @GET
    @Path("{number}")
    public TemplateInstance show(@RestPath String number) {
        var letter = desk.get(number).thing();
        return Templates.show(new ShowPage(
                letter,
                possible(letter),
                brought.by(letter),
                history.timeline(new Subject(SubjectKind.LETTER, letter.number()))));
    }

    @GET
    @Path("{number}/attachments/{attachment}")
    @Produces(MediaType.WILDCARD)
    public Response content(@RestPath String number, @RestPath String attachment) {
        return contents.answer(number, attachment);
    }

    private List<PossibleAct> possible(LetterView letter) {
        if (!viewer.isStaff()) {
            return List.of();
        }
        var another = new PossibleAct("Record another letter", "/letters/new");
        return letter.struckOn() != null
                ? List.of(another)
                : Stream.of(
                                another,
                                new PossibleAct("Put it right", letter.href() + "/edit", "Or add a file"),
                                new PossibleAct("Strike it", letter.href() + "/striking", "Recorded by mistake"))
                        .toList();
    }
}
