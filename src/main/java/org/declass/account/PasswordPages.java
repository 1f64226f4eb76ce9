package org.declass.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.declass.history.Acts;
import org.declass.web.Flash;
import org.declass.web.FormErrors;
import org.declass.web.Invalid;
import org.jboss.resteasy.reactive.RestForm;

/** Choosing another password. */
@Path("/account/password")
@RolesAllowed("reader")
class PasswordPages {

    private final Doorkeeper doorkeeper;
    private final PeopleDesk people;
    private final SessionCookie cookie;
    private final Acts acts;
    private final SecurityIdentity identity;

    PasswordPages(
            Doorkeeper doorkeeper, PeopleDesk people, SessionCookie cookie, Acts acts, SecurityIdentity identity) {
        this.doorkeeper = doorkeeper;
        this.people = people;
        this.cookie = cookie;
        this.acts = acts;
        this.identity = identity;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance password(Form form);
    }

    /**
     * The form.
     *
     * @param name whose password it is, for the browser's own keeper of passwords
     * @param due whether nothing else may be done before
     * @param errors what was wrong with it when it was sent
     */
    record Form(String name, boolean due, FormErrors errors) {}

    @GET
    public TemplateInstance form() {
        return form(FormErrors.NONE);
    }

    @POST
    public Response choose(
            @RestForm @DefaultValue("") String current,
            @RestForm @DefaultValue("") String chosen,
            @RestForm @DefaultValue("") String again,
            @Context RoutingContext http) {
        try {
            prove(current, http.request().remoteAddress().hostAddress());
            var credential = people.choosePassword(agreed(current, chosen, again), acts.now());
            cookie.write(http, name(), credential);
            return Flash.seeOther(URI.create("/account"), "The password is changed. Other browsers are signed out.");
        } catch (Invalid e) {
            return new FormErrors(e.violations()).answer(422, this::form);
        }
    }

    private void prove(String current, String address) {
        try {
            if (!doorkeeper.recognises(name(), current, address)) {
                throw new Invalid("current", "This is not your present password.");
            }
        } catch (TooManyTries e) {
            throw new Invalid("current", e.getMessage());
        }
    }

    private static PasswordHash agreed(String current, String chosen, String again) {
        if (chosen.equals(current)) {
            throw new Invalid("chosen", "Choose another password than the present one.");
        }
        if (!chosen.equals(again)) {
            throw new Invalid("again", "The two do not agree.");
        }
        return PasswordHash.chosen("chosen", chosen);
    }

    private TemplateInstance form(FormErrors errors) {
        return Templates.password(new Form(name(), identity.getAttribute(Known.MUST_CHANGE_PASSWORD) != null, errors));
    }

    private String name() {
        return identity.getPrincipal().getName();
    }
}
