package org.declass.file;

import io.quarkus.arc.All;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.declass.history.HistoryQueries;
import org.declass.view.ViewBars;
import org.declass.view.ViewBars.ViewBar;
import org.declass.web.ActsOnMany;
import org.declass.web.Option;
import org.declass.web.PageQuery;
import org.declass.web.PossibleAct;
import org.declass.web.Sheet;
import org.declass.web.Viewer;

/** The list of files and the page of each. */
@Path("/files")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class FilePages {

    private final FileQueries queries;
    private final WithdrawnFiles files;
    private final Releases releases;
    private final HistoryQueries history;
    private final Viewer viewer;
    private final List<FilePart> parts;

    private final ViewBars views;
    private final ActsOnMany many;

    FilePages(
            FileQueries queries,
            WithdrawnFiles files,
            Releases releases,
            HistoryQueries history,
            Viewer viewer,
            @All List<FilePart> parts,
            ViewBars views,
            ActsOnMany many) {
        this.many = many;
        this.views = views;
        this.queries = queries;
        this.files = files;
        this.releases = releases;
        this.history = history;
        this.viewer = viewer;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(FilePart::order)).toList();
    }

    @CheckedTemplate(basePath = "file")
    static class Templates {
        static native TemplateInstance list(Sheet sheet, FileFilterForm form, ViewBar views, List<Option> bulk);

        static native TemplateInstance show(FilePage page);
    }

    @GET
    public TemplateInstance list(
            @Valid @BeanParam FileFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.seenIn(FileRegister.FILES, filter.asOf);
        var slice = queries.matching(filter, page);
        return Templates.list(
                Sheet.of(FileRegister.FILES, slice, page, uri, row -> row.struckOn() == null)
                        .ticking(viewer.isStaff() && filter.asOf == null ? "file" : ""),
                FileFilterForm.of(uri, page.sort),
                views.of(FileRegister.FILES, uri),
                filter.asOf == null ? many.offered("files") : List.of());
    }

    @GET
    @Path("{number}")
    public TemplateInstance show(String number) {
        var file = files.get(number);
        return Templates.show(new FilePage(
                file.number(),
                file.facts().heading(),
                file.status(),
                file.releasedExtent(),
                file.struckOn(),
                file.lastSeenOn(),
                file.facts(),
                Identification.of(file),
                releases.of(file).stream().map(ReleaseRow::of).toList(),
                parts.stream()
                        .map(part -> new FilePage.Section(part.title(), part.html(file)))
                        .toList(),
                history.timeline(file.subject()),
                acts(file),
                viewer.isStaff() && FileAct.possible(file).contains(FileAct.RELEASE)));
    }

    private List<PossibleAct> acts(WithdrawnFile file) {
        var own = viewer.isStaff() ? FileAct.possible(file) : List.<FileAct>of();
        return Stream.concat(
                        parts.stream().flatMap(part -> part.acts(file).stream()),
                        own.stream().map(act -> act.link(file.number())))
                .toList();
    }
}
