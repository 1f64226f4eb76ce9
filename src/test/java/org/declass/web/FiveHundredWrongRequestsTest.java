package org.declass.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.declass.Fetch;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Wrong requests by the hundred, made from the description of the API: each is refused with a reason that names the
 * field, none breaks the server, and none writes anything.
 */
@QuarkusTest
class FiveHundredWrongRequestsTest {

    private static final Logger LOG = Logger.getLogger(FiveHundredWrongRequestsTest.class);

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    Position position;

    @Inject
    ObjectMapper mapper;

    private String token;
    private Map<String, String> things;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("ada", "admin");
        var file = filing.file("Jupiter missiles in Spain");
        var draft = filing.draft("Jupiter missiles in Italy");
        var denied = filing.decided(Outcome.DENIED_IN_FULL, "Jupiter missiles in Greece");
        var inReview = filing.inReview("Jupiter missiles in Turkey");
        post("/agencies/DOE/offices", ContentType.JSON, "{\"role\":\"MDR\",\"name\":\"Office\"}");
        post("/files/" + file + "/releases", ContentType.JSON, "{\"releasedBy\":\"State\",\"sourceName\":\"C1.pdf\"}");
        post(
                "/requests/" + inReview + "/referrals",
                ContentType.JSON,
                "{\"agency\":\"DOE\",\"category\":\"FRD\",\"knownBy\":\"NOTIFIED\"}");
        post(
                "/requests/" + denied + "/appeals",
                ContentType.JSON,
                "{\"level\":\"AGENCY\",\"basis\":\"DENIAL\",\"items\":[1]}");
        post(
                "/letters",
                ContentType.JSON,
                "{\"facts\":{\"kind\":\"FOLLOW_UP\",\"date\":\"2026-02-20\"},\"cases\":[\"" + draft + "\"]}");
        post("/letters/" + firstOf("/letters") + "/attachments", ContentType.TEXT, "Dear Sir");
        post("/imports", ContentType.TEXT, "Record Number,Title\n1,One\n");
        post("/views", ContentType.JSON, "{\"list\":\"files\",\"name\":\"All\",\"query\":\"\"}");
        things = new HashMap<>(
                Map.of("office", "1", "item", "1", "edition", "1", "attachment", "1", "/requests", draft));
        things.put(
                "/bulk",
                asAda().contentType(ContentType.JSON)
                        .body("{\"act\":\"NOTE\",\"note\":\"X\",\"things\":[{\"number\":\"" + draft
                                + "\",\"ifMatch\":\"*\"}]}")
                        .post("/api/v1/bulk")
                        .jsonPath()
                        .getString("number"));
        things.put(
                "/request-batches",
                asAda().contentType(ContentType.JSON)
                        .body("{\"kind\":\"MDR\",\"editor\":\"Ed\",\"requests\":[{\"agency\":\"NARA\",\"title\":\"X\","
                                + "\"files\":[\"" + file + "\"]}]}")
                        .post("/api/v1/request-batches")
                        .jsonPath()
                        .getString("number"));
    }

    private void post(String path, ContentType type, String body) {
        var answer =
                asAda().header("If-Match", "*").contentType(type).body(body).post("/api/v1" + path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    private io.restassured.specification.RequestSpecification asAda() {
        return given().header("Authorization", "Bearer " + token);
    }

    @Test
    void areAllRefusedWithAReasonAndChangeNothing() throws JsonProcessingException {
        var requests = all();
        var before = position.position();

        var surprises = requests.parallelStream()
                .map(this::surprise)
                .flatMap(Optional::stream)
                .toList();
        var sent = requests.stream()
                .collect(Collectors.groupingBy(
                        request -> request.kind().replaceAll("\\d.*", "…"), TreeMap::new, Collectors.counting()));

        LOG.infof("%d wrong requests: %s", requests.size(), sent);
        assertThat(surprises).isEmpty();
        assertThat(requests).hasSizeGreaterThanOrEqualTo(500);
        assertThat(new HashSet<>(requests.stream().map(WrongRequest::toString).toList()))
                .hasSizeGreaterThanOrEqualTo(500);
        assertThat(position.position()).isEqualTo(before);
    }

    private List<WrongRequest> all() throws JsonProcessingException {
        var document = new ApiDocument(
                mapper.readTree(asAda().get("/openapi?format=json").asString()));
        var operations = document.operations();
        var bodies = new WrongBodies(document);
        var addresses = new WrongAddresses(document);
        var requests = new ArrayList<WrongRequest>();
        for (var operation : operations) {
            var address = address(operation);
            requests.addAll(bodies.of(operation, address));
            requests.addAll(addresses.of(operation, address));
        }
        operations.stream()
                .map(ApiDocument.Operation::path)
                .distinct()
                .forEach(path -> requests.addAll(addresses.methods(
                        operations, path, address(new ApiDocument.Operation("", path, mapper.createObjectNode())))));
        return requests;
    }

    /** The address of a thing that is there: the first of its list. */
    private String address(ApiDocument.Operation operation) {
        var address = operation.path();
        for (var place : operation.places()) {
            var thing = things.containsKey(place)
                    ? things.get(place)
                    : things.computeIfAbsent(address.replaceAll("/api/v1(/[^/]*)/.*", "$1"), this::firstOf);
            address = address.replace("{" + place + "}", thing);
        }
        return address;
    }

    private String firstOf(String list) {
        var item = asAda().get("/api/v1" + list + "?limit=1").jsonPath().<Map<String, Object>>get("items[0]");
        return String.valueOf(item.getOrDefault("code", item.get("number")));
    }

    private Optional<String> surprise(WrongRequest request) {
        var answer = send(request);
        return Optional.ofNullable(wrong(request, answer))
                .map(surprise -> request + "\n    " + surprise + "\n    " + answer.statusCode() + " " + answer.body());
    }

    private HttpResponse<String> send(WrongRequest request) {
        var http = Fetch.request(request.address()).header("Authorization", "Bearer " + token);
        request.headers().forEach(http::header);
        var body = request.body().stream().map(BodyPublishers::ofByteArray).toArray(HttpRequest.BodyPublisher[]::new);
        http.method(request.method(), body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.concat(body));
        return Fetch.send(http);
    }

    private String wrong(WrongRequest request, HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("no type");
        if (!type.startsWith("application/problem+json")) {
            return "answered as " + type;
        }
        var problem = read(answer.body());
        if (problem.path("detail").asText().isBlank()) {
            return "without a reason";
        }
        if (!request.statuses().contains(answer.statusCode())) {
            return "not " + request.statuses();
        }
        if (request.statuses().equals(List.of(404))
                && !problem.path("detail").asText().startsWith("There is no ")) {
            return "does not say what was not found";
        }
        return request.named() == null || names(problem, request.named()) ? null : "does not name " + request.named();
    }

    private static boolean names(JsonNode problem, String field) {
        for (var violation : problem.path("violations")) {
            var named = violation.path("field").asText();
            if ((named.equals(field) || named.startsWith(field + ".") || named.startsWith(field + "["))
                    && !violation.path("message").asText().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private JsonNode read(String body) {
        try {
            return mapper.readTree(body);
        } catch (JsonProcessingException none) {
            return mapper.missingNode();
        }
    }
}
