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
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The description of the API says of every operation what scripts need to know; it is the same on every engine. */
@QuarkusTest
@Tag("one-engine")
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
                .as("all but the upload of a file, which is known again by its checksum")
                .containsExactlyInAnyOrder("post /api/v1/imports", "post /api/v1/letters/{number}/attachments");
    }

    @Test
    void everyOperationTakesATokenOfTheOneSchemeThatIsDescribed() throws JsonProcessingException {
        assertThat(document().at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
        assertThat(without(operation -> !operation.json.at("/security/0").has("token")))
                .isEmpty();
    }

    @Test
    void describesTheApiAndNoPages() throws JsonProcessingException {
        assertThat(document().path("paths").properties())
                .extracting(Map.Entry::getKey)
                .allMatch(route -> route.startsWith("/api/v1/"));
    }

    @Test
    void everyOperationThatMayBeStaleTakesIfMatch() throws JsonProcessingException {
        assertThat(without(operation -> operation.answers("428") != operation.takes("If-Match")))
                .isEmpty();
        assertThat(without(operation -> operation.method.equals("post")
                        && operation.name.contains("{")
                        && !operation.answers("201")
                        && !operation.takes("If-Match")))
                .isEmpty();
    }

    @Test
    void everyErrorHasTheShapeOfAProblem() throws JsonProcessingException {
        assertThat(without(operation -> operation.json.path("responses").properties().stream()
                        .filter(answer -> answer.getKey().startsWith("4"))
                        .anyMatch(answer -> !answer.getValue()
                                .at("/content/application~1problem+json/schema/$ref")
                                .asText()
                                .endsWith("/Problem"))))
                .isEmpty();
    }

    @Test
    void everyAnswerHasAShape() throws JsonProcessingException {
        assertThat(without(operation -> operation.json.path("responses").properties().stream()
                        .filter(answer ->
                                answer.getKey().equals("200") || answer.getKey().equals("201"))
                        .anyMatch(answer -> answer.getValue().path("content").isEmpty()
                                || answer.getValue().path("content").properties().stream()
                                        .anyMatch(content -> content.getValue()
                                                .path("schema")
                                                .isEmpty()))))
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

    private JsonNode document() throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(given().queryParam("format", "json").get(path).asString());
    }

    private List<Described> all() throws JsonProcessingException {
        var found = new ArrayList<Described>();
        document()
                .path("paths")
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
