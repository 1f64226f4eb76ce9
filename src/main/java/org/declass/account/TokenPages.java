package org.declass.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.declass.history.Acts;
import org.declass.web.Flash;

/** The administrator's page about everybody's tokens. */
@Path("/admin/tokens")
@RolesAllowed("admin")
class TokenPages {

    private final TokenDesk tokens;
    private final Acts acts;

    TokenPages(TokenDesk tokens, Acts acts) {
        this.tokens = tokens;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance tokens(List<TokenRow> tokens);
    }

    @GET
    public TemplateInstance list() {
        return Templates.tokens(tokens.all(acts.today()));
    }

    @POST
    @Path("{prefix}/revocation")
    public Response revoke(String prefix) {
        tokens.revoke(prefix, acts.now());
        return Flash.seeOther(URI.create("/admin/tokens"), "The token is revoked. Whatever used it is locked out.");
    }
}
