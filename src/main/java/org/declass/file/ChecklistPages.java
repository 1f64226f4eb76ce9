package org.declass.file;

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
import java.util.List;
import org.declass.history.Acts;
import org.declass.web.Chip;
import org.declass.web.Filled;
import org.declass.web.Filtered;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;

/** The list to take along to the archives: what to check in a box. */
@Path("/files/checklist")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class ChecklistPages {

    private final Keyset keyset;
    private final Acts acts;

    ChecklistPages(Keyset keyset, Acts acts) {
        this.keyset = keyset;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "file")
    static class Templates {
        static native TemplateInstance checklist(Checklist page, Filled form);
    }

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of(
                "/files/checklist",
                List.of(
                        Chip.Filter.of("box", "Box"),
                        Chip.Filter.of("recordGroup", "Record group"),
                        Chip.Filter.of("series", "Series"),
                        Chip.Filter.of("entry", "Entry"),
                        Chip.Filter.of("folder", "Folder"),
                        Chip.Filter.of("repository", "Repository"),
                        Chip.Filter.of("project", "Project"),
                        Chip.Filter.of("projectBox", "Box of the project")));
    }

    @GET
    public TemplateInstance show(@Valid @BeanParam BoxFilter filter, @Context UriInfo uri) {
        return Templates.checklist(checklist(filter), new Filled(uri.getQueryParameters()));
    }

    private Checklist checklist(BoxFilter filter) {
        if (!filter.saysWhich()) {
            return Checklist.ofNothing(acts.today());
        }
        var page = PageQuery.first(Checklist.MOST);
        page.count = true;
        var files = keyset.page(FileQueries.FILES, filter.conditions(), page);
        return Checklist.of(acts.today(), files.items(), files.total());
    }
}
