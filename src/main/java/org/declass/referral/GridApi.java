package org.declass.referral;

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
import org.declass.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The grid of items and agencies, for scripts. */
@Path("/api/v1/grid")
@RolesAllowed("reader")
@Tag(name = "Referrals")
class GridApi {

    private final GridQueries queries;
    private final Listing listing;

    GridApi(GridQueries queries, Listing listing) {
        this.queries = queries;
        this.listing = listing;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(GridRow.class)
    @Operation(
            summary = "Lists which item is with which agency",
            description = "One row for each item and each agency it was passed on to, with the referral that is out or"
                    + " else the latest; one row without an agency for an item that was passed on to none. A page, and"
                    + " the total, count items: a page can have more rows than limit says. Of open requests, unless"
                    + " request, status, phase or anyStatus says otherwise. Months are full calendar months.")
    public Response list(@Valid @BeanParam GridFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("grid", GridRow.class, page, at -> rows(queries.matching(filter, at)));
    }

    private static Slice<GridRow> rows(Slice<GridLine> lines) {
        return new Slice<>(lines.items().stream().flatMap(GridLine::rows).toList(), lines.next(), lines.total());
    }
}
