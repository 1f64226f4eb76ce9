package org.declass.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declass.journey.DlpLog.Agency;
import org.declass.journey.DlpLog.Asked;
import org.declass.journey.DlpLog.Event;
import org.declass.journey.DlpWords.Step;

/** Brings the cases of a log in by the API, as a script would: with a token, one act after the other. */
final class DlpScript {

    /** To whom a request was sent anew where the log does not say it in its list of agencies. */
    private static final Map<String, Agency> SENT_ANEW_TO =
            Map.of("dod-military-housing-environmental-health", new Agency("USN", "Department of the Navy"));

    private final String token;
    private final Set<String> agencies = new HashSet<>();
    private final Map<String, List<String>> requests = new LinkedHashMap<>();
    private final Map<String, String> appeals = new HashMap<>();
    private final Set<String> noted = new HashSet<>();
    private final List<String> unknownWords = new ArrayList<>();

    DlpScript(String token) {
        this.token = token;
        agencies.addAll(get("/agencies?limit=1000").jsonPath().getList("items.code", String.class));
    }

    /** Our requests for each case of the log: the first, and those that asked anew. */
    Map<String, List<String>> requests() {
        return requests;
    }

    /** The words that no table knows, in the order they came. */
    List<String> unknownWords() {
        return unknownWords;
    }

    void replay(Asked asked) {
        asked.agencies().forEach(this::enter);
        var file = post(
                        "/files",
                        201,
                        json(
                                "identifier",
                                "DLP "
                                        + asked.slug()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                50, asked.slug().length())),
                                "document",
                                Map.of("title", asked.title()),
                                "remarks",
                                "A database or set of records, asked for as a whole",
                                "on",
                                asked.sentOn()))
                .path("number")
                .toString();
        var moves = asked.events().stream().anyMatch(event -> event.heading().equals("Request Resubmitted"));
        begin(asked, file, moves ? asked.agencies().get(0) : asked.addressee(), null, asked.sentOn(), null);
        for (var event : asked.events()) {
            replay(asked, file, event);
        }
        asked.numbers().stream()
                .filter(number -> !noted.contains(number))
                .forEach(
                        number -> number(asked.slug(), number, asked.lastUpdated(), "The log's number of the request"));
    }

    private void replay(Asked asked, String file, Event event) {
        var words = event.note();
        for (var step : DlpWords.steps(event.heading(), unknownWords)) {
            carryOut(step, asked, file, event, words);
            words = event.heading();
        }
    }

    private void carryOut(Step step, Asked asked, String file, Event event, String note) {
        var slug = asked.slug();
        switch (step) {
            case ACKNOWLEDGED -> acknowledge(slug, event, note);
            case REROUTED -> act(slug, "rerouting", event, note, "agency", agency(slug), "office", "As the note says");
            case RENUMBERED -> event.numbers().forEach(number -> number(slug, number, event.on(), note));
            case REVIEW_BEGAN -> act(slug, "review", event, note);
            case CLARIFIED -> {
                act(slug, "question", event, note, "kind", "CLARIFICATION");
                act(slug, "answer", event, event.heading());
            }
            case EXTENDED -> act(slug, "extension", event, note);
            case INTERIM -> act(slug, "interim-releases", event, note, "items", List.of(1));
            case RELEASED -> answer(slug, "RELEASED", event, note);
            case RELEASED_IN_PART -> answer(slug, "RELEASED_IN_PART", event, note);
            case DENIED -> answer(slug, "DENIED_IN_FULL", event, note);
            case NOT_SUBJECT -> answer(slug, "NOT_SUBJECT", event, note);
            case NO_RECORDS -> answer(slug, "NO_RECORDS", event, note);
            case ASKED_ANEW -> {
                var to = SENT_ANEW_TO.getOrDefault(slug, asked.addressee());
                begin(asked, file, to, request(slug), event.on(), note);
                event.numbers().forEach(number -> number(slug, number, event.on(), event.heading()));
            }
            case APPEALED -> appeal(slug, "DENIAL", event, note);
            case APPEALED_LAPSE -> appeal(slug, "LAPSE_FOIA", event, note);
            case APPEALED_FEE -> appeal(slug, "FEE", event, note);
            case APPEAL_ACKNOWLEDGED -> {
                var number = event.numbers().stream().findFirst().orElse(null);
                post("/appeals/" + appeals.get(slug) + "/acknowledgement", 200, dated(event, note, "number", number));
                noted.addAll(event.numbers());
            }
            case APPEAL_RELEASED -> decide(slug, event, note, "outcome", "RELEASED");
            case APPEAL_REMANDED -> decide(slug, event, note, "remand", "TO_AGENCY");
            case APPEAL_DENIED -> decide(slug, event, note, "outcome", "DENIED_IN_FULL");
            case FEE_GRANTED -> decide(slug, event, note, "fee", "GRANTED");
            case THEIR_WORD -> act(slug, "notes", event, note, "theirStatus", event.heading());
            case NOTE -> act(slug, "notes", event, note);
        }
    }

    private void begin(Asked asked, String file, Agency to, String refiles, LocalDate on, String note) {
        enter(to);
        var facts = json(
                "kind",
                "FOIA",
                "agency",
                to.code(),
                "office",
                asked.office(),
                "title",
                asked.title(),
                "editor",
                "Ed",
                "authority",
                "5 U.S.C. 552",
                "refiles",
                refiles);
        var number = post("/requests", 201, json("facts", facts, "files", List.of(file), "on", on, "note", note))
                .path("number")
                .toString();
        requests.computeIfAbsent(asked.slug(), slug -> new ArrayList<>()).add(number);
        post("/requests/" + number + "/sending", 200, json("on", on));
    }

    private void enter(Agency agency) {
        if (agency.code() != null && agencies.add(agency.code())) {
            post(
                    "/agencies",
                    201,
                    json("code", agency.code(), "name", agency.name(), "kind", "ORIGINATOR", "verified", false));
        }
    }

    /** A second letter of receipt only brings a number, or is a note. */
    private void acknowledge(String slug, Event event, String note) {
        var numbers = event.numbers();
        if (!status(slug).equals("SENT")) {
            numbers.forEach(number -> number(slug, number, event.on(), note));
            if (numbers.isEmpty()) {
                act(slug, "notes", event, note);
            }
            return;
        }
        var last = numbers.isEmpty() ? null : numbers.get(numbers.size() - 1);
        act(slug, "acknowledgement", event, note, "number", last);
        noted.addAll(numbers.isEmpty() ? List.of() : List.of(last));
        numbers.forEach(number -> number(slug, number, event.on(), event.heading()));
    }

    private void number(String slug, String number, LocalDate on, String note) {
        if (noted.add(number)) {
            post(
                    "/requests/" + request(slug) + "/numbers",
                    200,
                    json(
                            "agency",
                            agency(slug),
                            "kind",
                            "INITIAL",
                            "value",
                            number,
                            "givenOn",
                            on,
                            "on",
                            on,
                            "note",
                            note));
        }
    }

    private void answer(String slug, String outcome, Event event, String note) {
        act(
                slug,
                "determinations",
                event,
                note,
                "items",
                List.of(1),
                "stage",
                "INITIAL",
                "outcome",
                outcome,
                "receivedOn",
                event.on());
    }

    private void appeal(String slug, String basis, Event event, String note) {
        var appeal = post(
                        "/requests/" + request(slug) + "/appeals",
                        201,
                        dated(event, note, "level", "FOIA", "basis", basis))
                .path("number")
                .toString();
        appeals.put(slug, appeal);
        event.numbers().forEach(number -> {
            noted.add(number);
            post(
                    "/appeals/" + appeal + "/numbers",
                    200,
                    dated(event, event.heading(), "agency", agency(slug), "value", number, "givenOn", event.on()));
        });
    }

    private void decide(String slug, Event event, String note, String field, String value) {
        var ruling = json("items", List.of(1), field, value);
        post(
                "/appeals/" + appeals.get(slug) + "/decision",
                200,
                dated(event, note, "letterDate", event.on(), "rulings", List.of(ruling)));
    }

    private void act(String slug, String noun, Event event, String note, Object... fields) {
        post("/requests/" + request(slug) + "/" + noun, 200, dated(event, note, fields));
    }

    private String request(String slug) {
        var all = requests.get(slug);
        return all.get(all.size() - 1);
    }

    private String status(String slug) {
        return get("/requests/" + request(slug)).path("status");
    }

    private String agency(String slug) {
        return get("/requests/" + request(slug)).path("facts.agency");
    }

    private static Map<String, Object> dated(Event event, String note, Object... fields) {
        var body = json(fields);
        body.put("on", event.on().toString());
        body.put("note", note);
        return body;
    }

    private static Map<String, Object> json(Object... fields) {
        var body = new LinkedHashMap<String, Object>();
        for (var i = 0; i < fields.length; i += 2) {
            if (fields[i + 1] != null) {
                body.put(fields[i].toString(), fields[i + 1] instanceof LocalDate day ? day.toString() : fields[i + 1]);
            }
        }
        return body;
    }

    Response get(String path) {
        var answer = given().auth().oauth2(token).get("/api/v1" + path);
        assertThat(answer.statusCode()).as(path + ": " + answer.asString()).isEqualTo(200);
        return answer;
    }

    private Response post(String path, int expected, Map<String, Object> body) {
        var answer = given().auth()
                .oauth2(token)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path);
        assertThat(answer.statusCode())
                .as(path + " " + body + ": " + answer.asString())
                .isEqualTo(expected);
        return answer;
    }
}
