package org.declass.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.Acts;
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;
import org.declass.web.Version;
import org.declass.web.Versioned;
import org.declass.web.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Views of lists as scripts see them: the same that pages offer whoever the token belongs to. */
@Path("/api/v1/views")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
@Tag(name = "Views")
class ViewApi {

    private static final SortKey<ViewRow> BY_NUMBER = new SortKey<>(
            "number", "number", Long.class, view -> Long.valueOf(view.number().substring(2)));

    private final ViewDesk desk;
    private final Listing listing;
    private final Version version;
    private final Acts acts;
    private final Viewer viewer;

    ViewApi(ViewDesk desk, Listing listing, Version version, Acts acts, Viewer viewer) {
        this.desk = desk;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
        this.viewer = viewer;
    }

    /**
     * A view to be kept.
     *
     * @param list the name of the list: files, requests, referrals, appeals, letters, findings, deadlines
     * @param name what people call it; unique among the owner's views of the list
     * @param query filters, {@code sort} and {@code fields}, as in an address of the list
     * @param reach who is offered it; PRIVATE when nothing is said
     */
    @Schema(name = "ViewBody")
    record Body(
            @NotBlank @Size(max = 20) @Schema(examples = "requests")
            String list,

            @NotBlank @Size(max = ViewDesk.LONGEST_NAME) @Schema(examples = "Waiting for State")
            String name,

            @NotNull
            @Size(max = ViewDesk.LONGEST_QUERY)
            @Schema(examples = "agency=STATE&phase=WITH_AGENCY&sort=statusSince")
            String query,

            Reach reach) {

        ViewFacts facts() {
            return new ViewFacts(list, name, query, reach == null ? Reach.PRIVATE : reach);
        }
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Lists views",
            description = "One's own, and those that are shared with all. Can be sorted by number.")
    @APIResponseSchema(ViewRow.class)
    @APIResponse(responseCode = "304", description = "Nothing was written since the answer with this ETag")
    public Response list(
            @RestQuery @Size(max = 20) String list,
            @RestQuery @Parameter(description = "Those that one was offered at the end of that day, as they were.")
                    LocalDate asOf,
            @Valid @BeanParam PageQuery page) {
        var who = viewer.name();
        return listing.of("views", ViewRow.class, page, who, at -> Slice.of(offered(who, list, asOf), BY_NUMBER, at));
    }

    private List<ViewRow> offered(String who, String list, LocalDate asOf) {
        return desk.offered(who, asOf).stream()
                .filter(view -> list == null || view.list().equals(list))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(summary = "Saves a view")
    @APIResponseSchema(value = ViewRow.class, responseCode = "201", responseDescription = "The view")
    @APIResponse(responseCode = "422", description = "The list does not understand the query, or the name is taken")
    public Response save(@Valid @NotNull Body body) {
        var view = desk.save(body.facts(), acts.now());
        return Version.created(URI.create("/api/v1/views/" + view.number()), versioned(view));
    }

    @GET
    @Path("/{number}")
    @Operation(
            summary = "Gives one view",
            description = "`rows` is where the API gives its rows; `gone` what its list does not understand any more.")
    @APIResponseSchema(ViewRow.class)
    @APIResponse(responseCode = "404", description = "There is none, or somebody else keeps it")
    public Response get(@RestPath String number) {
        return version.answer(versioned(desk.get(number, viewer.name())));
    }

    @PUT
    @Path("/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes a view", description = "One's own alone; its list stays.")
    @APIResponseSchema(ViewRow.class)
    @APIResponse(responseCode = "403", description = "Somebody else shares it")
    @APIResponse(responseCode = "412", description = "It was changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(@RestPath String number, @Valid @NotNull Body body) {
        return version.answer(versioned(desk.change(number, body.facts(), version.seen(), acts.now())));
    }

    @DELETE
    @Path("/{number}")
    @Operation(summary = "Deletes a view", description = "One's own alone; its history stays.")
    @APIResponse(responseCode = "204", description = "It is deleted")
    @APIResponse(responseCode = "403", description = "Somebody else shares it")
    @APIResponse(responseCode = "412", description = "It was changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response delete(@RestPath String number) {
        desk.delete(number, version.seen(), acts.now());
        return Response.noContent().build();
    }

    private static Versioned<ViewRow> versioned(ViewRow view) {
        return new Versioned<>(view, view.version());
    }
}
