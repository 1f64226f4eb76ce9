package org.declass.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.declass.batch.BatchBodies.Became;
import org.declass.batch.BatchBodies.Body;
import org.declass.run.RunKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Drafts for many files at once, as scripts begin them. */
@Path("/api/v1/request-batches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("editor")
@Tag(name = "Batches of drafts")
@APIResponse(responseCode = "400", description = "A field is missing, unknown or of the wrong type")
@APIResponse(
        responseCode = "422",
        description = "A field cannot be meant, such as a file that does not exist (`files[0]`)")
class BatchApi {

    private final BatchDesk desk;

    BatchApi(BatchDesk desk) {
        this.desk = desk;
    }

    @POST
    @APIResponseSchema(value = Became.class, responseCode = "201", responseDescription = "What became of each")
    @Operation(
            summary = "Begins drafts for many files",
            description =
                    "Takes the requests of a preview, all or some. Each is drafted in a transaction of its own, after"
                            + " the rules were asked once more; the answer is 201 also where some were refused. Sent again with the"
                            + " same Idempotency-Key nothing is drafted twice: the answer is the same, and what a stopped tracker"
                            + " left undone is done.")
    public Response draft(@RestHeader("Idempotency-Key") String idempotencyKey, @Valid @NotNull Body body) {
        var result = desk.draft(body.order(), RunKey.ofScript(idempotencyKey));
        return Response.created(URI.create("/api/v1/request-batches/" + result.number()))
                .entity(Became.of(result))
                .build();
    }

    @GET
    @Path("/{number}")
    @RolesAllowed("reader")
    @APIResponseSchema(value = Became.class, responseCode = "200", responseDescription = "What became of each")
    @APIResponse(responseCode = "404", description = "There is no batch with that number")
    @Operation(summary = "Tells what became of a batch of drafts")
    public Became get(@RestPath String number) {
        return Became.of(desk.get(number));
    }
}
