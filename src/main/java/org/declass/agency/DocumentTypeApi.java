package org.declass.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.declass.history.Acts;
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Document types, for scripts. */
@Path("/api/v1/document-types")
@RolesAllowed("reader")
@Tag(name = "Reference data")
class DocumentTypeApi {

    private final DocumentTypeDesk desk;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    DocumentTypeApi(DocumentTypeDesk desk, Listing listing, Version version, Acts acts) {
        this.desk = desk;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(DocumentTypeFacts.class)
    @Operation(summary = "List document types", description = "Can be sorted by code and name.")
    public Response list(@Valid @BeanParam DocumentTypeQuery filter, @Valid @BeanParam PageQuery page) {
        return listing.of("document-types", DocumentTypeFacts.class, page, p -> desk.list(filter, p));
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a document type")
    @APIResponseSchema(DocumentTypeFacts.class)
    public Response get(String code) {
        return version.answer(desk.get(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Idempotent
    @Operation(summary = "Record a document type")
    @APIResponseSchema(value = DocumentTypeFacts.class, responseCode = "201")
    public Response record(@NotNull @Valid DocumentTypeFacts facts) {
        var recorded = desk.record(facts, acts.now());
        return Version.created(URI.create("/api/v1/document-types/" + facts.code()), recorded);
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(summary = "Edit a document type", description = "Replaces what is known of it; its code stays.")
    @APIResponseSchema(DocumentTypeFacts.class)
    public Response edit(String code, @NotNull @Valid DocumentTypeFacts facts) {
        return version.answer(desk.edit(code, facts, version.seen(), acts.now()));
    }
}
