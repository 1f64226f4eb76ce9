package org.declass.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.declass.batch.BatchBodies.Answer;
import org.declass.batch.BatchBodies.Question;
import org.declass.batch.Selection.Selected;
import org.declass.web.IdempotencyKey;
import org.declass.web.Invalid;
import org.declass.web.References;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** How many files can be asked for, as scripts look at it before. */
@Path("/api/v1/request-batches-preview")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("editor")
@Tag(name = "Batches of drafts")
@APIResponse(responseCode = "400", description = "A field is missing, unknown or of the wrong type")
@APIResponse(
        responseCode = "422",
        description = "A field cannot be meant, such as a file that does not exist (`files[0]`)")
class BatchPreviewApi {

    private final BatchDesk desk;
    private final Selection selection;

    BatchPreviewApi(BatchDesk desk, Selection selection) {
        this.desk = desk;
        this.selection = selection;
    }

    @POST
    @APIResponseSchema(value = Answer.class, responseCode = "200", responseDescription = "How they can be asked for")
    @Operation(
            summary = "Sorts files into requests by the rules of filing",
            description =
                    "One custodian and one folder for each request; files that cannot be asked for are left out with"
                            + " the reasons. Nothing is recorded. 400 files at a time: `next` leads to those after them.")
    public Answer preview(@RestHeader("Idempotency-Key") String idempotencyKey, @Valid @NotNull Question asked) {
        IdempotencyKey.orNew(idempotencyKey);
        var terms = asked.terms();
        if (asked.files() == null) {
            var selected = selection.neverRequested(asked.matching(), Typed.orNull(asked.cursor()), Selection.MOST);
            return Answer.of(selected, desk.plan(terms, selected.numbers()));
        }
        if (Typed.orNull(asked.matching()) != null || Typed.orNull(asked.cursor()) != null) {
            throw new Invalid("files", "Name files or a filter, not both.");
        }
        References.all("files", asked.files(), desk::mustExist);
        var selected = Selected.of(asked.files());
        return Answer.of(selected, desk.plan(terms, selected.numbers()));
    }
}
