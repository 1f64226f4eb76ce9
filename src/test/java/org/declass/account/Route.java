package org.declass.account;

import io.quarkus.security.Authenticated;
import io.quarkus.test.common.TestClassIndexer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declass.Fetch;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;

/**
 * One door of the application.
 *
 * @param method the HTTP method
 * @param path the template of its path
 * @param code the Java method behind it
 */
public record Route(String method, String path, Method code) {

    private static final java.nio.file.Path PROGRAM = java.nio.file.Path.of("target", "classes");
    private static final Pattern PLACE =
            Pattern.compile("\\{\\s*([^}:\\s]+)\\s*(?::\\s*((?:[^{}]|\\{[^{}]*\\})+))?\\}");
    private static final List<String> EXAMPLES = List.of("nothing-0", "0", "W-0", "R-1900-0001", "REF-0", "I-0");

    /** All there are, found by their annotations. */
    static List<Route> all() {
        return TestClassIndexer.indexTestClasses(PROGRAM).getAnnotations(Path.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .map(target -> loaded(target.asClass().name().toString()))
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .flatMap(Route::of)
                .toList();
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, true, Route.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<Route> of(Method code) {
        return Arrays.stream(code.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(http -> new Route(http.value(), pathOf(code), code));
    }

    private static String pathOf(Method code) {
        var outer = code.getDeclaringClass().getAnnotation(Path.class).value();
        var inner = code.isAnnotationPresent(Path.class)
                ? code.getAnnotation(Path.class).value()
                : "";
        return ("/" + outer + "/" + inner).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    /** The table: route by route the least role it opens to. */
    public static Map<String, String> declared() {
        try (InputStream table = Route.class.getResourceAsStream("/routes.txt")) {
            var least = new TreeMap<String, String>();
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .forEach(line -> least.put(line[1].replaceAll("\\s+", " "), line[0]));
            return least;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isApi() {
        return Bearer.isApi(path);
    }

    boolean isChange() {
        return !Set.of("GET", "HEAD", "OPTIONS").contains(method);
    }

    /** The least role that the annotations name. */
    String annotatedRole() {
        if (annotation(PermitAll.class) != null) {
            return "anonymous";
        }
        if (annotation(Authenticated.class) != null) {
            return "reader";
        }
        var roles = annotation(RolesAllowed.class);
        return roles == null ? "(not annotated)" : String.join(",", roles.value());
    }

    private <A extends Annotation> A annotation(Class<A> type) {
        var own = code.getAnnotation(type);
        var hasAnother = Stream.of(PermitAll.class, Authenticated.class, RolesAllowed.class)
                .anyMatch(code::isAnnotationPresent);
        return own != null || hasAnother ? own : code.getDeclaringClass().getAnnotation(type);
    }

    /** A path of a thing that does not exist. */
    private String examplePath() {
        return PLACE.matcher(path)
                .replaceAll(place -> EXAMPLES.stream()
                        .filter(example -> place.group(2) == null || example.matches(place.group(2)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no example fits " + path)));
    }

    /** What a careless caller would send: the right kind of body with nothing in it. */
    HttpRequest.Builder example(String formToken) {
        if (!isChange()) {
            return Fetch.request(examplePath()).method(method, BodyPublishers.noBody());
        }
        if (consumes().startsWith("multipart/")) {
            return with("multipart/form-data; boundary=part", """
                    --part\r
                    Content-Disposition: form-data; name="csrf-token"\r
                    \r
                    %s\r
                    --part--\r
                    """.formatted(formToken));
        }
        return isApi() ? with(consumes(), "{}") : Fetch.form(examplePath(), Map.of("csrf-token", List.of(formToken)));
    }

    private HttpRequest.Builder with(String type, String body) {
        return Fetch.request(examplePath()).header("Content-Type", type).method(method, BodyPublishers.ofString(body));
    }

    private String consumes() {
        var consumes = code.isAnnotationPresent(Consumes.class)
                ? code.getAnnotation(Consumes.class)
                : code.getDeclaringClass().getAnnotation(Consumes.class);
        return consumes == null || consumes.value()[0].contains("*") ? MediaType.APPLICATION_JSON : consumes.value()[0];
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
