package org.declass.web;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses API calls that accept nothing the operation can answer with, before it does anything; lists see for themselves. */
class UnacceptableAnswers {

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo resource) {
        if (!Problems.isApi(request.getUriInfo())) {
            return;
        }
        var given = given(resource);
        if (!given.isEmpty()
                && request.getAcceptableMediaTypes().stream()
                        .noneMatch(accepted -> given.stream().anyMatch(accepted::isCompatible))) {
            throw new NotAcceptableException("This comes as "
                    + String.join(", ", given.stream().map(MediaType::toString).toList()) + " only; see Accept.");
        }
    }

    private static List<MediaType> given(ResourceInfo resource) {
        return Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                .map(place -> place.getAnnotation(Produces.class))
                .filter(produces -> produces != null)
                .findFirst()
                .map(produces ->
                        Arrays.stream(produces.value()).map(MediaType::valueOf).toList())
                .orElse(List.of());
    }
}
