package org.declass.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The description of the API says of every operation what scripts need to know. */
@QuarkusTest
@TestSecurity(
        user = "ada",
        roles = {"reader", "staff", "editor", "admin"})
class ApiDescriptionTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @ConfigProperty(name = "quarkus.smallrye-openapi.path", defaultValue = "/q/openapi")
    String path;

    private record Described(String name, String method, JsonNode json) {

        boolean answers(String status) {
            return json.path("responses").has(status);
        }

        boolean takes(String parameter) {
            for (var known : json.path("parameters")) {
                if (known.path("name").asText().equals(parameter)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void everyOperationHasASummaryAndItsErrors() throws JsonProcessingException {
        assertThat(all()).isNotEmpty();
        assertThat(without(operation -> operation.json.path("summary").asText().isBlank()))
                .isEmpty();
        assertThat(without(operation -> !operation.answers("400") || !operation.answers("401")))
                .isEmpty();
        assertThat(without(operation -> operation.name.contains("{") && !operation.answers("404")))
                .isEmpty();
        assertThat(without(operation -> operation.method.equals("put") && !operation.takes("If-Match")))
                .isEmpty();
        assertThat(without(operation -> operation.method.equals("post") && !operation.takes("Idempotency-Key")))
                .isEmpty();
    }

    @Test
    void everyListComesInAllFormats() throws JsonProcessingException {
        assertThat(without(operation -> operation.takes("cursor")
                        && operation
                                        .json
                                        .path("responses")
                                        .path("200")
                                        .path("content")
                                        .size()
                                != Format.values().length))
                .isEmpty();
    }

    private static List<String> without(Predicate<Described> missing, List<Described> all) {
        return all.stream().filter(missing).map(Described::name).toList();
    }

    private List<String> without(Predicate<Described> missing) throws JsonProcessingException {
        return without(missing, all());
    }

    private List<Described> all() throws JsonProcessingException {
        var document = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get(path).asString());
        var found = new ArrayList<Described>();
        document.path("paths")
                .properties()
                .forEach(route -> route.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey()) && route.getKey().startsWith("/api/")) {
                        found.add(new Described(
                                operation.getKey() + " " + route.getKey(), operation.getKey(), operation.getValue()));
                    }
                }));
        return found;
    }
}
