package org.declass.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses API calls with a query parameter that the operation does not know, or that stands there more often than it
 * can be meant: a mistyped filter must not show everything.
 */
class UnknownParameters {

    private static final String AS_OF = "asOf";

    private final Map<Method, Map<String, QueryParameter>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var asked = request.getUriInfo().getQueryParameters();
        if (asked.isEmpty()) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), QueryParameter::of);
        if (!Problems.isApi(request.getUriInfo())) {
            refusePastDay(asked.containsKey(AS_OF), names);
            return;
        }
        var wrong = new ArrayList<Violation>();
        asked.forEach((name, values) -> {
            if (!names.containsKey(name)) {
                wrong.add(new Violation(
                        Characters.beginning(Characters.sound(name)), "Is not a parameter of this operation."));
            } else if (values.size() > 1 && !names.get(name).several()) {
                wrong.add(new Violation(name, "Can be given once only."));
            }
        });
        if (!wrong.isEmpty()) {
            wrong.sort(java.util.Comparator.comparing(Violation::field));
            throw new BadQuery(wrong);
        }
    }

    /** Pages pass over what they do not know, but one that knows no past day must not answer for it with today. */
    private static void refusePastDay(boolean isAsked, Map<String, QueryParameter> names) {
        if (isAsked && !names.containsKey(AS_OF)) {
            throw new BadQuery(AS_OF, "This page shows how things stand now; it knows no past day.");
        }
    }
}
