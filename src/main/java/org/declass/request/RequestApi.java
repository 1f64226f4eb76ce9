package org.declass.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.declass.history.Acts;
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Requests as scripts see them: lists, drafts and what they are about. */
@Path("/api/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
@Idempotent
class RequestApi {

    private static final SortKey<RequestView.ItemView> BY_ORDINAL =
            new SortKey<>("ordinal", "ordinal", Long.class, item -> (long) item.ordinal());

    private final RequestDesk desk;
    private final RequestQueries queries;
    private final RequestDetails details;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    RequestApi(
            RequestDesk desk,
            RequestQueries queries,
            RequestDetails details,
            Listing listing,
            Version version,
            Acts acts) {
        this.desk = desk;
        this.queries = queries;
        this.details = details;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("reader")
    @Operation(summary = "Lists requests")
    @APIResponseSchema(RequestRow.class)
    @APIResponse(responseCode = "304", description = "Nothing was written since the answer with this ETag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read")
    public Response list(@Valid @BeanParam RequestFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("requests", RequestRow.class, page, at -> queries.matching(filter, at));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("editor")
    @Operation(summary = "Begins a draft", description = "Gives it the next number of the year.")
    @APIResponseSchema(value = RequestView.class, responseCode = "201", responseDescription = "The draft")
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or of the wrong type")
    @APIResponse(
            responseCode = "422",
            description = "A field cannot be meant, such as an agency or files that do not exist (`files[0]`)")
    public Response draft(@Valid @NotNull RequestBodies.Draft body) {
        var request = desk.draft(body.facts(), body.wanted(), acts.now(body));
        return Response.created(URI.create("/api/v1/requests/" + request.number()))
                .tag(Version.tag(request.version()))
                .entity(details.anew(request))
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}")
    @RolesAllowed("reader")
    @Operation(
            summary = "Gives one request",
            description = "With its items, determinations, numbers and the acts possible now.")
    @APIResponseSchema(
            value = RequestView.class,
            responseCode = "200",
            responseDescription = "The request; its ETag is what If-Match wants")
    @APIResponse(responseCode = "404", description = "There is no such request")
    public Response get(@RestPath String number) {
        return Answers.of(details.get(number));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Path("/{number}/items")
    @RolesAllowed("reader")
    @Operation(
            summary = "Lists the items of a request",
            description =
                    "Can be sorted by ordinal. With asOf: the items it had at the end of that day with their answers"
                            + " and where their files stood, as was recorded by then; titles are those of today.")
    @APIResponseSchema(RequestView.ItemView.class)
    @APIResponse(responseCode = "404", description = "There is no such request")
    public Response items(@RestPath String number, @RestQuery LocalDate asOf, @Valid @BeanParam PageQuery page) {
        var items = details.items(number, asOf);
        return listing.of("items", RequestView.ItemView.class, page, at -> Slice.of(items, BY_ORDINAL, at));
    }

    @PUT
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}")
    @RolesAllowed("staff")
    @Operation(
            summary = "Changes what a request is about",
            description = "Its agency and kind can be changed while it is a draft only.")
    @APIResponseSchema(value = RequestView.class, responseDescription = "The request as it is now")
    @APIResponse(
            responseCode = "409",
            description = "Not possible in this status, or the agency or kind of what was sent would change")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response edit(@RestPath String number, @Valid @NotNull RequestBodies.Edit body) {
        return answer(desk.edit(number, body.facts(), version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/items")
    @RolesAllowed("editor")
    @Operation(summary = "Adds files to a draft")
    @APIResponseSchema(value = RequestView.class, responseDescription = "The request as it is now")
    @APIResponse(responseCode = "409", description = "It is no draft any more, or the file is an item already")
    @APIResponse(responseCode = "422", description = "Files that do not exist or were struck: `files[0]`")
    public Response add(@RestPath String number, @Valid @NotNull RequestBodies.Items body) {
        return answer(desk.add(number, body.files(), version.seen(), acts.now(body)));
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/items/{item}")
    @RolesAllowed("editor")
    @Operation(summary = "Takes a file off a draft")
    @APIResponseSchema(value = RequestView.class, responseDescription = "The request as it is now")
    @APIResponse(responseCode = "409", description = "It is no draft any more, or the item was answered")
    public Response remove(@RestPath String number, @RestPath Integer item) {
        return answer(desk.remove(number, item, version.seen(), acts.now()));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/numbers")
    @RolesAllowed("staff")
    @Operation(summary = "Notes a number that an agency gave")
    @APIResponseSchema(value = RequestView.class, responseDescription = "The request as it is now")
    @APIResponse(responseCode = "409", description = "Another request has that number of that agency")
    @APIResponse(
            responseCode = "422",
            description = "The number has no letter or digit, or is of a day that lies ahead")
    public Response note(@RestPath String number, @Valid @NotNull RequestBodies.Number body) {
        return answer(desk.note(number, body.given(), version.seen(), acts.now(body)));
    }

    private Response answer(ReviewRequest request) {
        return Answers.of(details.anew(request));
    }
}
