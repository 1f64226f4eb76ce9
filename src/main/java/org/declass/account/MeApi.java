package org.declass.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who am I? */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me", description = "Whoever asks")
class MeApi {

    private final SecurityIdentity identity;

    MeApi(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Whoever asks.
     *
     * @param name the sign-in name, or that of the token's owner
     * @param displayName how others read it
     * @param role what may be done through this door
     * @param scope the token's scope; missing in a session
     */
    @Schema(name = "Me")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Me(
            @Schema(examples = "ada") String name,
            @Schema(examples = "Ada") String displayName,
            @Schema(examples = "editor") String role,
            @Schema(examples = "write") String scope) {}

    @GET
    @RolesAllowed("reader")
    @Operation(summary = "Who you are and what you may do")
    public Me me() {
        Scope scope = identity.getAttribute(Known.SCOPE);
        return new Me(
                identity.getPrincipal().getName(),
                identity.getAttribute(Known.DISPLAY_NAME),
                Role.of(identity.getRoles()).word(),
                scope == null ? null : scope.word());
    }
}
