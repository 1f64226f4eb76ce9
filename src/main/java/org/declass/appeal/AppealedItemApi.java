package org.declass.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The items of all appeals. */
@Path("/api/v1/appealed-items")
@Tag(name = "Appeals")
class AppealedItemApi {

    private final AppealedItemQueries queries;
    private final Listing listing;

    AppealedItemApi(AppealedItemQueries queries, Listing listing) {
        this.queries = queries;
        this.listing = listing;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("reader")
    @Operation(
            summary = "Lists the items of appeals",
            description =
                    "One row for each item of each appeal, with what it has come to and the answer that is contested: the list"
                            + " behind the reports of reversals and of what became of exemptions on appeal.")
    @APIResponseSchema(AppealedItemRow.class)
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read")
    public Response list(@Valid @BeanParam AppealedItemFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("appealed-items", AppealedItemRow.class, page, at -> queries.matching(filter, at));
    }
}
