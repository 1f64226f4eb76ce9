package org.declass.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

/**
 * Refuses characters that no database can keep, wherever they come in besides JSON: in the path (404), in parameters
 * (400) and in forms (422). No browser sends them.
 */
class UnsoundTexts {

    @ServerRequestFilter
    @WithFormRead
    void refuse(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        uri.getPathParameters()
                .forEach((name, values) -> values.stream()
                        .filter(value -> !Characters.areSound(value))
                        .findFirst()
                        .ifPresent(value -> {
                            throw new NotFound(name, Characters.sound(value));
                        }));
        var parameters = wrong(uri.getQueryParameters());
        if (!parameters.isEmpty()) {
            throw new BadQuery(parameters);
        }
        var fields = wrong(FormFields.sent());
        if (!fields.isEmpty()) {
            throw new Invalid(fields);
        }
    }

    private static List<Violation> wrong(Map<String, List<String>> sent) {
        var wrong = new ArrayList<Violation>();
        sent.forEach((name, values) -> {
            if (!Characters.areSound(name) || !values.stream().allMatch(Characters::areSound)) {
                wrong.add(new Violation(
                        Characters.beginning(Characters.sound(name)), "Must be " + Characters.WANTED + "."));
            }
        });
        return wrong;
    }
}
