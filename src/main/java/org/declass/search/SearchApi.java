package org.declass.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.declass.web.BadQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search, for scripts. */
@Path("/api/v1/search")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Anything by words and fragments of numbers.")
class SearchApi {

    private final Searching searching;

    SearchApi(Searching searching) {
        this.searching = searching;
    }

    @GET
    @APIResponseSchema(Answer.class)
    @APIResponse(responseCode = "403", description = "Only administrators find people")
    @Operation(
            summary = "Search everything",
            description = "What was found of each kind, the best first and an exact number before all others, with the"
                    + " matching words marked. Counts end at about a thousand (`atLeast`), and so does paging: `next`"
                    + " with its kind goes on. `entriesMissing` and `building` say what the answer may lack. What has"
                    + " neither letter nor digit finds nothing.")
    public Answer search(@Valid @BeanParam SearchQuery asked) {
        var answer = searching.answer(asked);
        if (asked.typed().isBlank()) {
            throw new BadQuery("q", "Must be there: what to look for.");
        }
        return answer;
    }
}
