package org.declass.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.declass.web.ErrorPage;
import org.declass.web.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells people and scripts at the door why they may not come in. */
class Denials {

    static final String SEND_A_TOKEN = "Send a token that is known and still good: Authorization: Bearer dt_...";

    /** Who are you? The API says so in JSON; pages lead to the sign-in page. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> unknown(RoutingContext http) {
        HttpAuthenticator authenticator = http.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(http).map(challenge -> {
            var response = challenge.status == 401 ? problem(401, SEND_A_TOKEN) : Response.status(challenge.status);
            challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
            return response.build();
        });
    }

    /** Known, but may not. */
    @ServerExceptionMapper
    Response denied(ForbiddenException e, RoutingContext http) {
        return Bearer.isApi(http.normalizedPath())
                ? problem(403, "Your role, or the scope of your token, does not reach that far.")
                        .build()
                : ErrorPage.of(Problem.of(403, "Your role does not reach that far. Ask an administrator."));
    }

    /** A form without its hidden field is answered with a bare 400; people are owed a sentence. */
    @ServerResponseFilter
    void staleForm(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 400
                && !response.hasEntity()
                && !Bearer.isApi(request.getUriInfo().getPath())) {
            var page = ErrorPage.of(Problem.of(
                    400,
                    "The form came from a page that is too old, or from another site. "
                            + "Go back, reload the page and send it again."));
            response.setEntity(page.getEntity(), null, page.getMediaType());
        }
    }

    private static Response.ResponseBuilder problem(int status, String detail) {
        return Response.status(status).type(Problem.JSON).entity(Problem.of(status, detail));
    }
}
