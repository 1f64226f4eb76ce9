package org.declass.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.declass.history.Acts;
import org.declass.view.ViewBars;
import org.declass.view.ViewBars.ViewBar;
import org.declass.web.Flash;
import org.declass.web.Invalid;
import org.declass.web.Option;
import org.declass.web.PageLinks;
import org.declass.web.PageQuery;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.Sheet;
import org.declass.web.Slice;
import org.declass.web.Stale;
import org.jboss.resteasy.reactive.RestForm;

/** Imports, for people. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("reader")
class ImportPages {

    private final ImportDesk desk;
    private final ImportQueries queries;
    private final Profiles profiles;
    private final Acts acts;
    private final ViewBars views;
    private final UriInfo uri;

    ImportPages(ImportDesk desk, ImportQueries queries, Profiles profiles, Acts acts, ViewBars views, UriInfo uri) {
        this.desk = desk;
        this.queries = queries;
        this.profiles = profiles;
        this.acts = acts;
        this.views = views;
        this.uri = uri;
    }

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance imports(ListPage page);

        static native TemplateInstance show(Import shown, String refused, List<String> obstacles);

        static native TemplateInstance progress(Import shown);

        static native TemplateInstance rows(
                Import shown, Slice<RowLine> rows, RowFilter filter, List<Option> outcomes, PageLinks links);

        static native TemplateInstance profiles(List<KnownTable> profiles);

        private Templates() {}
    }

    /** The list. */
    record ListPage(Sheet sheet, ImportFilterForm filter, ViewBar views) {}

    /**
     * A table whose headings are known.
     *
     * @param name the last file that had them
     * @param usedBy who confirmed what they mean
     * @param usedAt when
     */
    record KnownTable(String name, String usedBy, Instant usedAt) {

        static KnownTable of(Profile profile) {
            return new KnownTable(profile.name(), profile.usedBy(), profile.usedAt());
        }
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam ImportFilter filter, @Valid @BeanParam PageQuery page) {
        page.seenIn(ImportRegister.IMPORTS, filter.asOf);
        var rows = queries.imports(filter, page);
        return Templates.imports(new ListPage(
                Sheet.of(ImportRegister.IMPORTS, rows, page, uri),
                ImportFilterForm.of(uri, page.sort),
                views.of(ImportRegister.IMPORTS, uri)));
    }

    @GET
    @Path("profiles")
    public TemplateInstance remembered() {
        return Templates.profiles(
                profiles.lastUsed().stream().map(KnownTable::of).toList());
    }

    @GET
    @Path("{number}")
    public TemplateInstance show(String number) {
        return Templates.show(Import.of(desk.get(number)), null, List.of());
    }

    /** The part of the page that moves; once the work is done the browser is told to load the whole page. */
    @GET
    @Path("{number}/progress")
    public Response progress(String number) {
        var shown = Import.of(desk.get(number));
        var response = Response.ok(Templates.progress(shown)).header("Cache-Control", "no-store");
        return shown.running()
                ? response.build()
                : response.header("HX-Refresh", "true").build();
    }

    @POST
    @Path("{number}/application")
    @RolesAllowed("editor")
    public Response apply(String number, @RestForm Long version) {
        return carryOut(number, () -> desk.apply(number, seen(version), acts.now()));
    }

    @POST
    @Path("{number}/stop")
    @RolesAllowed("editor")
    public Response stop(String number) {
        desk.stop(number, Seen.ANY);
        return Flash.seeOther(page(number), "It stops before the next rows.");
    }

    @POST
    @Path("{number}/undoing")
    @RolesAllowed("admin")
    public Response undo(String number, @RestForm Long version) {
        return carryOut(number, () -> desk.undo(number, seen(version), acts.now()));
    }

    private Response carryOut(String number, Runnable act) {
        try {
            act.run();
            return Response.seeOther(page(number)).build();
        } catch (Refused e) {
            return refused(409, number, "Not undone", e.reasons());
        } catch (Stale overtaken) {
            return refused(
                    412,
                    number,
                    "Somebody changed this import since you opened the page",
                    List.of("Nothing was done. Look at what it would do now before you decide again."));
        }
    }

    private Response refused(int status, String number, String title, List<String> reasons) {
        return Response.status(status)
                .entity(Templates.show(Import.of(desk.get(number)), title, reasons))
                .build();
    }

    /** What the person had before them when pressing the button. */
    static Seen seen(Long version) {
        if (version == null) {
            throw new Invalid("version", "Open the page of the import and use its buttons.");
        }
        return Seen.version(version);
    }

    @GET
    @Path("{number}/rows")
    public TemplateInstance rows(String number, @BeanParam RowFilter filter, @Valid @BeanParam PageQuery page) {
        var batch = desk.get(number);
        page.count = true;
        var slice = queries.rows(batch, filter, page);
        return Templates.rows(Import.of(batch), slice, filter, Option.of(RowOutcome.values()), links(slice, page));
    }

    private PageLinks links(Slice<?> slice, PageQuery page) {
        var first = page.cursor == null
                ? null
                : uri.getRequestUriBuilder().replaceQueryParam("cursor").build().toString();
        var next = slice.next() == null
                ? null
                : uri.getRequestUriBuilder()
                        .replaceQueryParam("cursor", slice.next())
                        .build()
                        .toString();
        return new PageLinks(first, next, slice.items().size(), slice.total(), null);
    }

    private static URI page(String rest) {
        return URI.create("/imports/" + rest);
    }
}
