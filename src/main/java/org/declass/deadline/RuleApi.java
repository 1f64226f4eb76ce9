package org.declass.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.regex.Pattern;
import org.declass.history.ActBody;
import org.declass.history.Acts;
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.NotFound;
import org.declass.web.PageQuery;
import org.declass.web.Version;
import org.declass.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of deadlines, for scripts. */
@Path("/api/v1/rules")
@RolesAllowed("reader")
@Tag(name = "Rules")
class RuleApi {

    private static final Pattern EDITION = Pattern.compile("\\d{1,9}");

    private final RuleDesk desk;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    RuleApi(RuleDesk desk, Listing listing, Version version, Acts acts) {
        this.desk = desk;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    /**
     * The end of a rule.
     *
     * @param lastDay the last starting day it holds for
     * @param on the day it was learned; today when absent
     * @param note why, or where it is from
     */
    record End(
            @NotNull LocalDate lastDay,
            LocalDate on,
            @Size(max = Acts.LONGEST_NOTE) String note) implements ActBody {}

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(RuleFacts.class)
    @Operation(summary = "List rules", description = "Can be sorted by code.")
    public Response list(@Valid @BeanParam RuleQuery filter, @Valid @BeanParam PageQuery page) {
        return listing.of("rules", RuleFacts.class, page, p -> desk.list(filter, p));
    }

    @GET
    @Path("{code}/{edition}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a rule")
    @APIResponseSchema(RuleFacts.class)
    public Response get(String code, String edition) {
        return version.answer(desk.get(code, number(code, edition)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Idempotent
    @Operation(
            summary = "Record a rule",
            description =
                    "It is the first edition of its code. The clocks it concerns are reckoned anew in the same act.")
    @APIResponseSchema(value = RuleFacts.class, responseCode = "201")
    public Response record(@NotNull @Valid RuleFacts facts) {
        return created(desk.record(facts, acts.now()));
    }

    @PUT
    @Path("{code}/{edition}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            summary = "Edit a rule",
            description = "Replaces what is known of it: it was entered wrongly, or has been checked. Where the law"
                    + " itself changed, record a further edition.")
    @APIResponseSchema(RuleFacts.class)
    public Response edit(String code, String edition, @NotNull @Valid RuleFacts facts) {
        return version.answer(desk.edit(code, number(code, edition), facts, version.seen(), acts.now()));
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Idempotent
    @Operation(
            summary = "Record a change of the law",
            description = "A further edition of the rule; the last one, whose ETag goes into If-Match, ends on the day"
                    + " before its `validFrom`.")
    @APIResponseSchema(value = RuleFacts.class, responseCode = "201")
    @APIResponse(responseCode = "428", description = "If-Match, the ETag of the last edition, is missing.")
    public Response change(String code, @NotNull @Valid RuleFacts facts) {
        return created(desk.change(code, facts, version.seen(), acts.now()));
    }

    @POST
    @Path("{code}/{edition}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Idempotent
    @Operation(summary = "End a rule", description = "Nothing comes in its place. A rule is never deleted.")
    @APIResponseSchema(RuleFacts.class)
    public Response end(String code, String edition, @NotNull @Valid End end) {
        return version.answer(desk.end(code, number(code, edition), end.lastDay(), version.seen(), acts.now(end)));
    }

    private static Response created(Versioned<RuleFacts> recorded) {
        return Version.created(URI.create("/api/v1/rules/" + recorded.thing().key()), recorded);
    }

    private static int number(String code, String edition) {
        if (!EDITION.matcher(edition).matches()) {
            throw new NotFound("rule", code + "/" + edition);
        }
        return Integer.parseInt(edition);
    }
}
