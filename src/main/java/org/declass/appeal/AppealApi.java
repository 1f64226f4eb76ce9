package org.declass.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.declass.history.Acts;
import org.declass.history.Occurrence;
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Appeals as scripts see them. */
@Path("/api/v1/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeals")
@Idempotent
@APIResponse(
        responseCode = "200",
        description = "The appeal as it is now",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = AppealView.class)))
@APIResponse(responseCode = "400", description = "A field or parameter is missing, unknown or of the wrong type")
@APIResponse(responseCode = "404", description = "There is no such appeal")
@APIResponse(responseCode = "409", description = "Not possible now; the answer names the acts that are")
@APIResponse(responseCode = "412", description = "Somebody changed it since you read it")
@APIResponse(responseCode = "422", description = "A field cannot be meant, such as a day that lies ahead")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class AppealApi {

    private final AppealDesk desk;
    private final Appeals appeals;
    private final AppealQueries queries;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    AppealApi(AppealDesk desk, Appeals appeals, AppealQueries queries, Listing listing, Version version, Acts acts) {
        this.desk = desk;
        this.appeals = appeals;
        this.queries = queries;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("reader")
    @APIResponseSchema(AppealRow.class)
    @Operation(summary = "Lists appeals")
    public Response list(@Valid @BeanParam AppealFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("appeals", AppealRow.class, page, at -> queries.matching(filter, at));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}")
    @RolesAllowed("reader")
    @Operation(
            summary = "Gives one appeal",
            description = "With its numbers, items, results and the acts possible now.")
    public Response get(@RestPath String number) {
        return answer(appeals.get(number));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/acknowledgement")
    @RolesAllowed("staff")
    @Operation(summary = "Records that they confirmed receipt", description = "With the number they gave, if any.")
    public Response acknowledge(@RestPath String number, @Valid @NotNull AppealBodies.Acknowledgement body) {
        return anew(desk.acknowledge(number, body.letter(), version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/materials-request")
    @RolesAllowed("staff")
    @Operation(summary = "Records that ISCAP asked the agency for the materials")
    public Response requestMaterials(@RestPath String number, @Valid @NotNull Occurrence body) {
        return anew(desk.requestMaterials(number, version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/materials-receipt")
    @RolesAllowed("staff")
    @Operation(summary = "Records that ISCAP has the materials")
    public Response receiveMaterials(@RestPath String number, @Valid @NotNull Occurrence body) {
        return anew(desk.receiveMaterials(number, version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/review")
    @RolesAllowed("staff")
    @Operation(summary = "Records that ISCAP reviews it")
    public Response startReview(@RestPath String number, @Valid @NotNull Occurrence body) {
        return anew(desk.startReview(number, version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/decision")
    @RolesAllowed("staff")
    @Operation(
            summary = "Records what was decided on items",
            description =
                    "Each answer becomes a determination at the stage of the appeal. A ruling gives an outcome, a"
                            + " word on the fee, or says that its items are remanded. With a result on every item the appeal is decided.")
    public Response decide(@RestPath String number, @Valid @NotNull AppealBodies.Decision body) {
        return anew(desk.decide(number, body.letter(), version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/closure")
    @RolesAllowed("staff")
    @Operation(summary = "Records that they closed it without a decision")
    public Response close(@RestPath String number, @Valid @NotNull AppealBodies.Closure body) {
        return anew(desk.close(number, body.reason(), version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/withdrawal")
    @RolesAllowed("editor")
    @Operation(summary = "Records that we took it back")
    public Response withdraw(@RestPath String number, @Valid @NotNull Occurrence body) {
        return anew(desk.withdraw(number, version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/numbers")
    @RolesAllowed("staff")
    @Operation(
            summary = "Notes a number they gave it",
            description = "Refused where the appeal has it already, however it is written.")
    public Response note(@RestPath String number, @Valid @NotNull AppealBodies.Number body) {
        return anew(desk.note(number, body.given(), version.seen(), acts.now(body)));
    }

    /** The transaction of the act is over: what it left unread can only be read anew. */
    private Response anew(Appeal appeal) {
        return answer(appeals.get(appeal.number()));
    }

    private static Response answer(Appeal appeal) {
        return Response.ok(AppealView.of(appeal))
                .tag(Version.tag(appeal.version()))
                .build();
    }
}
