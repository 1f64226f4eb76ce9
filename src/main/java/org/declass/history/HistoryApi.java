package org.declass.history;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history, for scripts. */
@Path("/api/v1/history")
@RolesAllowed("reader")
@Tag(name = "History", description = "Who did what, when, on which day: append-only.")
class HistoryApi {

    private final HistoryQueries queries;
    private final Listing listing;

    HistoryApi(HistoryQueries queries, Listing listing) {
        this.queries = queries;
        this.listing = listing;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(EntryRow.class)
    @Operation(
            summary = "List the entries of the history",
            description =
                    "Each with what it changed, sorted by position; sort=happenedOn gives the order of a timeline. To"
                            + " follow the tracker, keep the position of the last entry you have read and ask for those"
                            + " after it.")
    public Response list(@Valid @BeanParam HistoryFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("history", EntryRow.class, page, p -> queries.matching(filter, p));
    }
}
