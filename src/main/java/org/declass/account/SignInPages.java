package org.declass.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. */
@Path("/")
class SignInPages {

    private static final String WRONG = "Name and password do not belong together.";

    private final Doorkeeper doorkeeper;
    private final SessionCookie cookie;
    private final SecurityIdentity identity;
    private final boolean sampleData;

    SignInPages(
            Doorkeeper doorkeeper,
            SessionCookie cookie,
            SecurityIdentity identity,
            @ConfigProperty(name = "tracker.sample-data", defaultValue = "false") boolean sampleData) {
        this.doorkeeper = doorkeeper;
        this.cookie = cookie;
        this.identity = identity;
        this.sampleData = sampleData;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(Form form);
    }

    /**
     * The sign-in page.
     *
     * @param name what was typed
     * @param to the page to go on to
     * @param message what went wrong, or null
     * @param samples the people of the sample data, where there are any
     */
    record Form(String name, String to, String message, List<SamplePerson> samples) {}

    @GET
    @Path("sign-in")
    @PermitAll
    public Response signIn(@RestQuery @DefaultValue("/") String to) {
        var next = new SafePath(to);
        return identity.isAnonymous()
                ? Response.ok(form("", next, null)).build()
                : Response.seeOther(URI.create(next.text())).build();
    }

    @POST
    @Path("sign-in")
    @PermitAll
    public Response signIn(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("/") String to,
            @Context RoutingContext http) {
        var next = new SafePath(to);
        try {
            return doorkeeper
                    .admit(name, password, http.request().remoteAddress().hostAddress())
                    .map(person -> {
                        cookie.write(http, person.name(), person.count());
                        return Response.seeOther(URI.create(next.text())).build();
                    })
                    .orElseGet(() ->
                            Response.status(422).entity(form(name, next, WRONG)).build());
        } catch (TooManyTries e) {
            return Response.status(429)
                    .header(HttpHeaders.RETRY_AFTER, e.waitFor().toSeconds() + 1)
                    .entity(form(name, next, e.getMessage()))
                    .build();
        }
    }

    @POST
    @Path("sign-out")
    @Authenticated
    public Response signOut(@Context RoutingContext http) {
        cookie.clear(http);
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    private TemplateInstance form(String name, SafePath to, String message) {
        return Templates.signIn(new Form(name, to.text(), message, sampleData ? SamplePerson.all() : List.of()));
    }
}
