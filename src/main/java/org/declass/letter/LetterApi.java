package org.declass.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.List;
import org.declass.history.ActBody;
import org.declass.history.Acts;
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Letters as scripts record and read them. */
@Path("/api/v1/letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Letters")
class LetterApi {

    /** How many characters a reason may have. */
    static final int LONGEST_REASON = 1000;

    private final LetterDesk desk;
    private final LetterPreview preview;
    private final LetterQueries queries;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    LetterApi(
            LetterDesk desk,
            LetterPreview preview,
            LetterQueries queries,
            Listing listing,
            Version version,
            Acts acts) {
        this.desk = desk;
        this.preview = preview;
        this.queries = queries;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    /** What a letter should say instead. */
    record Edit(
            @NotNull @Valid LetterFacts facts,
            LocalDate on,
            @Size(max = Acts.LONGEST_NOTE) String note) implements ActBody {}

    /** Why a letter is struck from the lists. */
    record Striking(
            @NotBlank @Size(max = LONGEST_REASON) @Schema(examples = "The same as L-7")
            String reason,

            LocalDate on,
            @Size(max = Acts.LONGEST_NOTE) String note)
            implements ActBody {}

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("reader")
    @APIResponseSchema(LetterRow.class)
    @Operation(
            summary = "Lists letters",
            description =
                    "The correspondence with all agencies; of one case with `case`. Can be sorted by number, date,"
                            + " updatedAt or agency.")
    public Response list(@Valid @BeanParam LetterFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("letters", LetterRow.class, page, at -> queries.matching(filter, at));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(value = LetterView.class, responseCode = "201", responseDescription = "The letter")
    @APIResponse(
            responseCode = "409",
            description =
                    "What it brings is not possible on some of the cases; the answer names each with its reason and the"
                            + " acts that are possible on it; nothing is recorded")
    @APIResponse(responseCode = "422", description = "A field cannot be meant, such as a case that does not exist")
    @Operation(
            summary = "Records a letter",
            description = "With `act` it also does on each case what the letter brings: acknowledges, asks, refers,"
                    + " answers. All of it or nothing. The day of the acts is the date of the letter. Where the"
                    + " cases are with several agencies, `facts.agency` must say who wrote it or got it. Files follow as"
                    + " attachments.")
    public Response record(@Valid @NotNull NewLetter body) {
        if (body.cases().size() > 1) {
            preview.of(body, acts.now()).orRefused();
        }
        var letter = desk.record(body, List.of(), acts.now());
        return Version.created(URI.create("/api/v1/letters/" + letter.thing().number()), letter);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed("reader")
    @APIResponseSchema(LetterView.class)
    @APIResponse(responseCode = "404", description = "There is no such letter")
    @Operation(summary = "Gives one letter", description = "With its cases and its files.")
    public Response get(@RestPath String number) {
        return version.answer(desk.get(number));
    }

    @PUT
    @Path("/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @APIResponseSchema(LetterView.class)
    @APIResponse(responseCode = "409", description = "It was struck from the lists")
    @Operation(
            summary = "Puts a letter right",
            description = "What was recorded along with it stays as it is; that is put right on its cases.")
    public Response correct(@RestPath String number, @Valid @NotNull Edit body) {
        return version.answer(desk.correct(number, body.facts(), version.seen(), acts.now(body)));
    }

    @POST
    @Path("/{number}/striking")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(LetterView.class)
    @APIResponse(responseCode = "409", description = "It was struck already")
    @Operation(
            summary = "Strikes a letter from the lists",
            description = "It was recorded by mistake. It stays on record; what was recorded along with it, too.")
    public Response strike(@RestPath String number, @Valid @NotNull Striking body) {
        return version.answer(desk.strike(number, body.reason(), version.seen(), acts.now(body)));
    }
}
