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
import java.util.UUID;
import org.declass.batch.BatchBodies.Answer;
import org.declass.batch.BatchBodies.Became;
import org.declass.batch.BatchBodies.Body;
import org.declass.batch.BatchBodies.Question;
import org.declass.batch.Selection.Selected;
import org.declass.web.Invalid;
import org.declass.web.References;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Drafts for many files at once, as scripts begin them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("editor")
@Tag(name = "Batches of drafts")
@APIResponse(responseCode = "400", description = "A field is missing, unknown or of the wrong type")
@APIResponse(
        responseCode = "422",
        description = "A field cannot be meant, such as a file that does not exist (`files[0]`)")
class BatchApi {

    private static final int LONGEST_KEY = 100;

    private final BatchDesk desk;
    private final Selection selection;

    BatchApi(BatchDesk desk, Selection selection) {
        this.desk = desk;
        this.selection = selection;
    }

    @POST
    @Path("/request-batches-preview")
    @APIResponseSchema(value = Answer.class, responseCode = "200", responseDescription = "How they can be asked for")
    @Operation(
            summary = "Sorts files into requests by the rules of filing",
            description =
                    "One custodian and one folder for each request; files that cannot be asked for are left out with"
                            + " the reasons. Nothing is recorded. 400 files at a time: `next` leads to those after them.")
    public Answer preview(@RestHeader("Idempotency-Key") String idempotencyKey, @Valid @NotNull Question asked) {
        key(idempotencyKey);
        var terms = asked.terms();
        if (asked.files() == null) {
            var selected = selection.neverRequested(asked.matching(), Typed.orNull(asked.cursor()));
            return Answer.of(selected, desk.plan(terms, selected.numbers()));
        }
        if (Typed.orNull(asked.matching()) != null || Typed.orNull(asked.cursor()) != null) {
            throw new Invalid("files", "Name files or a filter, not both.");
        }
        References.all("files", asked.files(), desk::mustExist);
        var selected = Selected.of(asked.files());
        return Answer.of(selected, desk.plan(terms, selected.numbers()));
    }

    @POST
    @Path("/request-batches")
    @APIResponseSchema(value = Became.class, responseCode = "201", responseDescription = "What became of each")
    @Operation(
            summary = "Begins drafts for many files",
            description =
                    "Takes the requests of a preview, all or some. Each is drafted in a transaction of its own, after"
                            + " the rules were asked once more; the answer is 201 also where some were refused. Sent again with the"
                            + " same Idempotency-Key nothing is drafted twice: the answer is the same, and what a stopped tracker"
                            + " left undone is done.")
    public Response draft(@RestHeader("Idempotency-Key") String idempotencyKey, @Valid @NotNull Body body) {
        var key = key(idempotencyKey);
        var result = desk.draft(body.order(), "api " + key);
        return Response.created(URI.create("/api/v1/request-batches/" + result.number()))
                .entity(Became.of(result))
                .build();
    }

    @GET
    @Path("/request-batches/{number}")
    @RolesAllowed("reader")
    @APIResponseSchema(value = Became.class, responseCode = "200", responseDescription = "What became of each")
    @APIResponse(responseCode = "404", description = "There is no batch with that number")
    @Operation(summary = "Tells what became of a batch of drafts")
    public Became get(@RestPath String number) {
        return Became.of(desk.get(number));
    }

    private static String key(String asked) {
        if (asked != null && (asked.isBlank() || asked.length() > LONGEST_KEY)) {
            throw new Invalid("Idempotency-Key", "Must have 1 to " + LONGEST_KEY + " characters.");
        }
        return asked == null ? UUID.randomUUID().toString() : asked;
    }
}
