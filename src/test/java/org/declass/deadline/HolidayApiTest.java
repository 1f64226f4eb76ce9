package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.declass.deadline.Scripts.HOLIDAYS;
import static org.declass.deadline.Scripts.closing;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.history.History;
import org.declass.history.HistoryQueries;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.web.TimelineEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HolidayApiTest {

    private static final LocalDate SIXTH_OF_MARCH = LocalDate.of(2026, 3, 6);

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    History history;

    @Inject
    HistoryQueries timelines;

    @Inject
    Calendars calendars;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Nested
    class AReader {

        @Test
        void readsTheHolidaysOfAYear() {
            var list = new Scripts(cast.token("rita", "read")).get(HOLIDAYS + "?year=2021&limit=100");

            assertThat(list.jsonPath().getList("items.day"))
                    .containsExactly(
                            "2021-01-01",
                            "2021-01-18",
                            "2021-02-15",
                            "2021-05-31",
                            "2021-06-18",
                            "2021-07-05",
                            "2021-09-06",
                            "2021-10-11",
                            "2021-11-11",
                            "2021-11-25",
                            "2021-12-24",
                            "2021-12-31");
            assertThat(list.jsonPath().getString("items[4].name")).isEqualTo("Juneteenth National Independence Day");
        }

        @Test
        void mayChangeNothing() {
            var rita = new Scripts(cast.token("rita", "read"));

            assertThat(rita.post(HOLIDAYS, closing("2026-03-06", null)).statusCode())
                    .isEqualTo(403);
            assertThat(rita.post(HOLIDAYS + "/2026-01-01/striking", "{}").statusCode())
                    .isEqualTo(403);
        }
    }

    @Nested
    class AnEditor {

        @Test
        void mayChangeNothing() {
            var ed = new Scripts(cast.token("ed", "write"));

            assertThat(ed.post(HOLIDAYS, closing("2026-03-06", null)).statusCode())
                    .isEqualTo(403);
        }
    }

    @Nested
    class AnAdministrator {

        private Scripts ada;

        @BeforeEach
        void enter() {
            ada = new Scripts(cast.token("ada", "admin"));
        }

        @Test
        void recordsAClosingOfEveryone() {
            assertThat(calendars.of("DOE").isWorkingDay(SIXTH_OF_MARCH)).isTrue();
            var position = history.position();

            var answer = ada.post(HOLIDAYS, closing("2026-03-06", null));

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            assertThat(answer.header("Location")).endsWith("/api/v1/holidays/2026-03-06");
            assertThat(history.position()).isEqualTo(position + 1);
            assertThat(phrases("2026-03-06")).containsExactly("recorded");
            assertThat(calendars.of("DOE").isWorkingDay(SIXTH_OF_MARCH)).isFalse();
            assertThat(calendars.of("STATE").isWorkingDay(SIXTH_OF_MARCH)).isFalse();
        }

        @Test
        void recordsAClosingOfOneAgency() {
            var answer = ada.post(HOLIDAYS, closing("2026-03-06", "doe"));

            assertThat(answer.jsonPath().getString("key")).isEqualTo("2026-03-06-DOE");
            assertThat(calendars.of("DOE").isWorkingDay(SIXTH_OF_MARCH)).isFalse();
            assertThat(calendars.of("STATE").isWorkingDay(SIXTH_OF_MARCH)).isTrue();
            assertThat(ada.get(HOLIDAYS + "?agency=DOE").jsonPath().getList("items.key"))
                    .containsExactly("2026-03-06-DOE");
        }

        @Test
        void strikesADayWithAReasonAndRestoresIt() {
            ada.post(HOLIDAYS, closing("2026-03-06", null));
            var position = history.position();

            var struck = ada.post(HOLIDAYS + "/2026-03-06/striking", "{\"note\": \"It did not snow\"}", "\"v0\"");

            assertThat(struck.statusCode()).as(struck.asString()).isEqualTo(200);
            assertThat(struck.jsonPath().getString("struckOn")).isEqualTo("2026-03-02");
            assertThat(history.position()).isEqualTo(position + 1);
            assertThat(calendars.of("DOE").isWorkingDay(SIXTH_OF_MARCH)).isTrue();
            assertThat(ada.get(HOLIDAYS + "?struck=true").jsonPath().getList("items.key"))
                    .containsExactly("2026-03-06");
            assertThat(ada.get(HOLIDAYS + "?year=2026&kind=CLOSING").jsonPath().getList("items"))
                    .isEmpty();
            assertThat(wrongField(ada.post(HOLIDAYS, closing("2026-03-06", null))))
                    .isEqualTo("day");
            ada.post(HOLIDAYS + "/2026-03-06/restoration", "{}").then().statusCode(200);
            assertThat(calendars.of("DOE").isWorkingDay(SIXTH_OF_MARCH)).isFalse();
            assertThat(phrases("2026-03-06"))
                    .containsExactly("restored to the lists", "struck from the lists", "recorded");
        }

        @Test
        void cannotStrikeWithoutAReasonNorTwice() {
            ada.post(HOLIDAYS, closing("2026-03-06", null));
            var striking = HOLIDAYS + "/2026-03-06/striking";

            assertThat(wrongField(ada.post(striking, "{}"))).isEqualTo("note");
            ada.post(striking, "{\"note\": \"No snow\"}").then().statusCode(200);
            assertThat(ada.post(striking, "{\"note\": \"No snow\"}").statusCode())
                    .isEqualTo(409);
            assertThat(ada.post(HOLIDAYS + "/2026-01-01/restoration", "{}").statusCode())
                    .isEqualTo(409);
        }

        @Test
        void editsWhatIsKnownButNotTheDay() {
            var recorded = ada.post(HOLIDAYS, closing("2026-03-06", null)).asString();
            var path = HOLIDAYS + "/2026-03-06";

            var checked = ada.put(path, recorded.replace("\"verified\":false", "\"verified\":true"), "\"v0\"");

            assertThat(checked.statusCode()).as(checked.asString()).isEqualTo(200);
            assertThat(timelines
                            .timeline(new Subject(SubjectKind.HOLIDAY, "2026-03-06"))
                            .get(0)
                            .changes())
                    .extracting(TimelineEntry.Fact::name, TimelineEntry.Fact::before, TimelineEntry.Fact::after)
                    .containsExactly(tuple("verified", "false", "true"));
            assertThat(wrongField(ada.put(path, recorded.replace("2026-03-06", "2026-03-09"), "*")))
                    .isEqualTo("day");
            assertThat(ada.put(path, recorded, "\"v0\"").statusCode()).isEqualTo(412);
        }

        @Test
        void isToldWhatCannotBe() {
            assertThat(wrongField(ada.post(HOLIDAYS, closing("2026-03-07", null))))
                    .as("a Saturday")
                    .isEqualTo("day");
            assertThat(wrongField(ada.post(HOLIDAYS, closing("1826-03-06", null))))
                    .as("long ago")
                    .isEqualTo("day");
            assertThat(wrongField(ada.post(HOLIDAYS, closing("2026-01-01", null))))
                    .as("a holiday already")
                    .isEqualTo("day");
            assertThat(wrongField(ada.post(HOLIDAYS, closing("2026-03-06", "KGB"))))
                    .isEqualTo("agency");
            assertThat(wrongField(
                            ada.post(HOLIDAYS, closing("2026-03-06", "DOE").replace("CLOSING", "FEDERAL_HOLIDAY"))))
                    .isEqualTo("agency");
            assertThat(ada.get(HOLIDAYS + "?year=never").statusCode()).isEqualTo(400);
            assertThat(ada.get(HOLIDAYS + "/2026-03-06").statusCode()).isEqualTo(404);
        }
    }

    private static String wrongField(io.restassured.response.Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return answer.jsonPath().getString("violations[0].field");
    }

    private List<String> phrases(String key) {
        return timelines.timeline(new Subject(SubjectKind.HOLIDAY, key)).stream()
                .map(TimelineEntry::phrase)
                .toList();
    }
}
