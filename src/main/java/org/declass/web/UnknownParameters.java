package org.declass.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses API calls with a query parameter that the operation does not know, or that stands there more often than it
 * can be meant: a mistyped filter must not show everything.
 */
class UnknownParameters {

    private static final String AS_OF = "asOf";

    private final Map<Method, Map<String, Known>> known = new ConcurrentHashMap<>();

    /**
     * A parameter of an operation.
     *
     * @param name its name in the address
     * @param type one value, or a collection where it may be given several times
     */
    private record Known(String name, Class<?> type) {

        boolean takes(List<String> values) {
            return values.size() < 2 || Collection.class.isAssignableFrom(type);
        }
    }

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var asked = request.getUriInfo().getQueryParameters();
        if (asked.isEmpty()) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::parameters);
        if (!Problems.isApi(request.getUriInfo())) {
            refusePastDay(asked.containsKey(AS_OF), names);
            return;
        }
        var wrong = new ArrayList<Violation>();
        asked.forEach((name, values) -> {
            if (!names.containsKey(name)) {
                wrong.add(new Violation(
                        Characters.beginning(Characters.sound(name)), "Is not a parameter of this operation."));
            } else if (!names.get(name).takes(values)) {
                wrong.add(new Violation(name, "Can be given once only."));
            }
        });
        if (!wrong.isEmpty()) {
            wrong.sort(java.util.Comparator.comparing(Violation::field));
            throw new BadQuery(wrong);
        }
    }

    /** Pages pass over what they do not know, but one that knows no past day must not answer for it with today. */
    private static void refusePastDay(boolean isAsked, Map<String, Known> names) {
        if (isAsked && !names.containsKey(AS_OF)) {
            throw new BadQuery(AS_OF, "This page shows how things stand now; it knows no past day.");
        }
    }

    private static Map<String, Known> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getFields()).flatMap(f -> of(f, f.getName(), f.getType()))
                        : of(parameter, parameter.getName(), parameter.getType()))
                .collect(Collectors.toMap(Known::name, each -> each));
    }

    private static Stream<Known> of(AnnotatedElement element, String own, Class<?> type) {
        var query = element.getAnnotation(RestQuery.class);
        return query == null
                ? Stream.empty()
                : Stream.of(new Known(query.value().isEmpty() ? own : query.value(), type));
    }
}
