package org.declass.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses API calls with a query parameter that the operation does not know: a mistyped filter must not show everything. */
class UnknownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var asked = request.getUriInfo().getQueryParameters().keySet();
        if (asked.isEmpty() || !Problems.isApi(request.getUriInfo())) {
            return;
        }
        refuseNul(request.getUriInfo().getQueryParameters());
        var names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::names);
        var unknown =
                asked.stream().filter(name -> !names.contains(name)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new BadQuery(unknown.stream()
                    .map(name -> new Violation(name, "Is not a parameter of this operation."))
                    .toList());
        }
    }

    private static void refuseNul(MultivaluedMap<String, String> asked) {
        asked.forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw new BadQuery(name, "Must be " + StrictJson.PLAIN_TEXT + ".");
            }
        });
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getFields()).flatMap(f -> name(f, f.getName()))
                        : name(parameter, parameter.getName()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> name(AnnotatedElement element, String own) {
        var query = element.getAnnotation(RestQuery.class);
        return query == null ? Stream.empty() : Stream.of(query.value().isEmpty() ? own : query.value());
    }
}
