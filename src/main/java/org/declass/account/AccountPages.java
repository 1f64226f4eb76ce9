package org.declass.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.declass.history.Acts;
import org.declass.web.Flash;
import org.declass.web.FormErrors;
import org.declass.web.Invalid;
import org.declass.web.Option;

/** What everybody looks after themselves: their password and their tokens. */
@Path("/account")
@RolesAllowed("reader")
class AccountPages {

    private final PeopleDesk people;
    private final TokenDesk tokens;
    private final Acts acts;
    private final SecurityIdentity identity;

    AccountPages(PeopleDesk people, TokenDesk tokens, Acts acts, SecurityIdentity identity) {
        this.people = people;
        this.tokens = tokens;
        this.acts = acts;
        this.identity = identity;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance account(Page page);
    }

    /**
     * The page.
     *
     * @param me whose account it is
     * @param tokens all of the person's tokens, newest first
     * @param scopes the scopes a new one may have
     * @param form what was typed
     * @param errors what was wrong with it
     * @param issued the string of the token just issued, or null
     */
    record Page(
            PersonRow me,
            List<TokenRow> tokens,
            List<Option> scopes,
            TokenForm form,
            FormErrors errors,
            String issued) {}

    @GET
    public TemplateInstance show() {
        return page(TokenForm.EMPTY, FormErrors.NONE, null);
    }

    @POST
    @Path("tokens")
    public Response issue(@BeanParam TokenForm form) {
        try {
            var issued = tokens.issue(form.read(), acts.now());
            return Response.ok(page(TokenForm.EMPTY, FormErrors.NONE, issued.text()))
                    .build();
        } catch (Invalid e) {
            return new FormErrors(e.violations()).answer(422, errors -> page(form, errors, null));
        }
    }

    @POST
    @Path("tokens/{prefix}/revocation")
    public Response revoke(String prefix) {
        tokens.revokeOwn(prefix, acts.now());
        return Flash.seeOther(URI.create("/account"), "The token is revoked. Whatever used it is locked out.");
    }

    private TemplateInstance page(TokenForm form, FormErrors errors, String issued) {
        var me = people.get(identity.getPrincipal().getName());
        var scopes = Scope.openTo(me.role()).stream()
                .map(scope -> new Option(scope.name(), scope.word(), scope.meaning()))
                .toList();
        return Templates.account(new Page(me, tokens.of(me.name(), acts.today()), scopes, form, errors, issued));
    }
}
