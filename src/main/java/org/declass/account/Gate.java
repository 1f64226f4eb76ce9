package org.declass.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.declass.web.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Things that no route has to think of: passwords to be changed first, cookies and forms at the API, odd form posts. */
class Gate {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OPEN_BEFORE_PASSWORD_CHANGE = Set.of("/account/password", "/sign-in", "/sign-out");

    private final SecurityIdentity identity;

    Gate(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** A one-time password is good for nothing but choosing another. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    Optional<Response> passwordFirst(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (identity.getAttribute(Known.MUST_CHANGE_PASSWORD) == null || OPEN_BEFORE_PASSWORD_CHANGE.contains(path)) {
            return Optional.empty();
        }
        return Optional.of(
                Bearer.isApi(path)
                        ? problem(403, "The password must be changed first: sign in at /sign-in and choose another.")
                        : Response.seeOther(URI.create("/account/password")).build());
    }

    /** Other sites can make a browser send its cookie, but not a token: changes through the API need one. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    Optional<Response> tokenForChanges(ContainerRequestContext request) {
        return Bearer.isApi(request.getUriInfo().getPath())
                        && !SAFE.contains(request.getMethod())
                        && identity.getAttribute(Known.SESSION) != null
                ? Optional.of(
                        problem(403, "Changes through the API need a bearer token; a sign-in at a browser only reads."))
                : Optional.empty();
    }

    /** The check of the hidden form field looks at forms only, so nothing else may pass for one. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 2)
    Optional<Response> formsForPages(ContainerRequestContext request) {
        if (Bearer.isApi(request.getUriInfo().getPath())) {
            return Optional.empty();
        }
        return SAFE.contains(request.getMethod()) || isForm(request.getMediaType())
                ? Optional.empty()
                : Optional.of(
                        Response.status(Response.Status.UNSUPPORTED_MEDIA_TYPE).build());
    }

    /** No operation takes one; the check of the hidden field would answer it without a word. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 2)
    Optional<Response> noFormsForScripts(ContainerRequestContext request) {
        return Bearer.isApi(request.getUriInfo().getPath())
                        && !SAFE.contains(request.getMethod())
                        && hasBody(request)
                        && MediaType.APPLICATION_FORM_URLENCODED_TYPE.equals(plain(request.getMediaType()))
                ? Optional.of(problem(415, "The API takes no form fields; send JSON as application/json."))
                : Optional.empty();
    }

    /** Clients that send nothing often call that nothing a form. */
    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }

    private static MediaType plain(MediaType type) {
        return type == null ? null : new MediaType(type.getType(), type.getSubtype());
    }

    private static boolean isForm(MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE))
                && !type.isWildcardType()
                && !type.isWildcardSubtype();
    }

    private static Response problem(int status, String detail) {
        return Response.status(status)
                .type(Problem.JSON)
                .entity(Problem.of(status, detail))
                .build();
    }
}
