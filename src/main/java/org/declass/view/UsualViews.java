package org.declass.view;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leads whoever opens a list without saying what is wanted to the view they want to see there. */
class UsualViews {

    private final ViewDesk desk;
    private final Lists lists;
    private final SecurityIdentity identity;

    UsualViews(ViewDesk desk, Lists lists, SecurityIdentity identity) {
        this.desk = desk;
        this.lists = lists;
        this.identity = identity;
    }

    @ServerRequestFilter
    Optional<Response> lead(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        if (!request.getMethod().equals("GET") || !uri.getQueryParameters().isEmpty() || identity.isAnonymous()) {
            return Optional.empty();
        }
        return lists.at(uri.getPath())
                .flatMap(list -> desk.usual(list.name(), identity.getPrincipal().getName()))
                .map(view -> Response.seeOther(URI.create(view.page())).build());
    }
}
