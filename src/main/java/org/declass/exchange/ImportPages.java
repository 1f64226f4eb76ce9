package org.declass.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.declass.web.Flash;
import org.declass.web.FormErrors;
import org.declass.web.Invalid;
import org.declass.web.Option;
import org.declass.web.PageLinks;
import org.declass.web.PageQuery;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.Slice;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Imports, for people. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("reader")
class ImportPages {

    private final ImportDesk desk;
    private final ImportQueries queries;
    private final Profiles profiles;
    private final MappingJson json;
    private final Acts acts;
    private final UriInfo uri;

    ImportPages(ImportDesk desk, ImportQueries queries, Profiles profiles, MappingJson json, Acts acts, UriInfo uri) {
        this.desk = desk;
        this.queries = queries;
        this.profiles = profiles;
        this.json = json;
        this.acts = acts;
        this.uri = uri;
    }

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance imports(Slice<ImportLine> imports, PageLinks links);

        static native TemplateInstance upload(FormErrors errors);

        static native TemplateInstance show(Import shown, List<String> obstacles);

        static native TemplateInstance progress(Import shown);

        static native TemplateInstance mapping(MappingPage page, FormErrors errors);

        static native TemplateInstance rows(
                Import shown, Slice<RowLine> rows, RowFilter filter, List<Option> outcomes, PageLinks links);

        static native TemplateInstance profiles(List<KnownTable> profiles);

        private Templates() {}
    }

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
    public TemplateInstance list(@Valid @BeanParam PageQuery page) {
        var slice = queries.imports(List.of(), null, page);
        return Templates.imports(slice, links(slice, page));
    }

    @GET
    @Path("new")
    @RolesAllowed("editor")
    public TemplateInstance form() {
        return Templates.upload(FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("editor")
    public Response upload(@RestForm("file") FileUpload file) {
        try {
            if (file == null || file.size() == 0) {
                throw new Invalid("file", "Choose a file that is not empty.");
            }
            var batch = desk.upload(new Upload(file.uploadedFile(), file.fileName()), acts.now());
            return Flash.seeOther(
                    page(batch.number() + "/mapping"), "The file is here. Now say what its columns mean.");
        } catch (Invalid e) {
            return again(422, Templates.upload(new FormErrors(e.violations())));
        }
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
        return Templates.show(Import.of(desk.get(number)), List.of());
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

    @GET
    @Path("{number}/mapping")
    @RolesAllowed("editor")
    public TemplateInstance mapping(String number) {
        var batch = desk.get(number);
        return Templates.mapping(
                MappingPage.of(batch, json.preview(batch.source().preview()), json.read(batch.mapping())),
                FormErrors.NONE);
    }

    @POST
    @Path("{number}/mapping")
    @RolesAllowed("editor")
    public Response explain(String number, @BeanParam MappingForm form) {
        var batch = desk.get(number);
        var preview = json.preview(batch.source().preview());
        var mapping = form.mapping(preview.headings());
        try {
            desk.explain(number, mapping, Seen.ANY, acts.now());
            return Response.seeOther(page(number)).build();
        } catch (Invalid e) {
            return again(
                    422, Templates.mapping(MappingPage.of(batch, preview, mapping), new FormErrors(e.violations())));
        }
    }

    @POST
    @Path("{number}/application")
    @RolesAllowed("editor")
    public Response apply(String number) {
        desk.apply(number, Seen.ANY, acts.now());
        return Response.seeOther(page(number)).build();
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
    public Response undo(String number) {
        try {
            desk.undo(number, Seen.ANY, acts.now());
            return Response.seeOther(page(number)).build();
        } catch (Refused e) {
            return again(409, Templates.show(Import.of(desk.get(number)), e.reasons()));
        }
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
        return new PageLinks(first, next, slice.items().size(), slice.total());
    }

    private static Response again(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private static URI page(String rest) {
        return URI.create("/imports/" + rest);
    }
}
