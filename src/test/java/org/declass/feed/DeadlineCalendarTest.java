package org.declass.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.feed.Following.ask;
import static org.declass.feed.Following.link;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.declass.request.QuestionKind;
import org.declass.request.RequestDesk;
import org.declass.request.RequestFacts;
import org.declass.request.RequestKind;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendar of a feed, as two parsers that know nothing of each other read it. */
@QuarkusTest
class DeadlineCalendarTest {

    private static final String FORM = "/account/feeds/deadlines/new";
    private static final String HOSTILE =
            "the letter, of \"Größe\"; says:\nEND:VEVENT\nX-EVIL:1 \\n 🗄️🗄️🗄️🗄️🗄️🗄️🗄️🗄️🗄️🗄️🗄️🗄️🗄️🗄️🗄️ "
                    + "ÄÖÜäöüß".repeat(30) + "\u0007";

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    EntityManager entities;

    @Inject
    RequestDesk requests;

    private Visitor stella;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        stella = cast.signIn("stella");
    }

    @Test
    void hasADayForEveryClockThatRuns() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "Denied");

        var events = events(link(stella, FORM, "All, ours; and theirs"));

        var ours = event(events, "Appeal to the agency");
        assertThat(day(ours)).isEqualTo("2026-04-10");
        assertThat(ours.getDateStart().getValue().hasTime()).isFalse();
        assertThat(ours.getSummary().getValue()).startsWith(request + " (STATE): Appeal to the agency");
        assertThat(ours.getDescription().getValue())
                .contains("60 calendar days from 10 February 2026", "file by Friday 10 April", "Unverified");
        assertThat(ours.getUrl().getValue()).endsWith("/requests/" + request).startsWith("http");
        assertThat(ours.getAlarms())
                .extracting(alarm -> alarm.getTrigger().getDuration().toMillis())
                .containsExactly(
                        -Duration.ofDays(14).toMillis(), -Duration.ofDays(3).toMillis());
    }

    @Test
    void givesTheDayAfterTheLastOfTheirs() {
        filing.inReview("Waiting");

        var events = events(link(stella, FORM + "?side=THEIRS", "Theirs"));

        assertThat(events).singleElement().satisfies(theirs -> {
            assertThat(day(theirs)).isEqualTo("2027-01-07");
            assertThat(theirs.getDescription().getValue()).contains("lapses on Thursday 7 January");
            assertThat(theirs.getAlarms()).isEmpty();
        });
    }

    @Test
    void staysReadableWhateverDayTheDatabaseHolds() {
        filing.inReview("Waiting");
        filing.decided(Outcome.DENIED_IN_FULL, "Denied");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery(
                                "update Deadline d set d.reckoned.due = :last, d.reckoned.actBy = :last, d.reckoned.lapsesOn = :beyond")
                        .setParameter("last", LocalDate.of(9999, 12, 31))
                        .setParameter("beyond", LocalDate.of(10000, 1, 1))
                        .executeUpdate());

        var events = events(link(stella, FORM, "All"));

        assertThat(events)
                .hasSizeGreaterThan(3)
                .extracting(DeadlineCalendarTest::day)
                .containsOnly("9999-12-31");
    }

    @Test
    void keepsTheIdOfAClockThatMovesAndCountsTheMoves() {
        filing.decided(Outcome.DENIED_IN_FULL, "Denied");
        var link = link(stella, FORM + "?purpose=MDR_APPEAL_FILE", "Ours");
        var before = events(link).get(0);
        clock.goTo(LocalDate.of(2026, 3, 5));

        override(before, "2026-04-24", "they agreed");

        var after = events(link).get(0);
        assertThat(after.getUid().getValue())
                .isEqualTo(before.getUid().getValue())
                .startsWith("CL-");
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(stamp(before)).isEqualTo(noon(FixedClock.TODAY));
        assertThat(stamp(after)).isEqualTo(noon(LocalDate.of(2026, 3, 5)));
        assertThat(day(after)).isEqualTo("2026-04-24");
    }

    @Test
    void staysTheSameWhileNothingHappens() {
        filing.decided(Outcome.DENIED_IN_FULL, "Denied");
        var link = link(stella, FORM, "All");
        var before = ask(link).asString();

        clock.goTo(FixedClock.TODAY.plusDays(3));

        assertThat(ask(link).asString()).isEqualTo(before);
    }

    @Test
    void callsOffWhatHasEndedUntilEveryCalendarHasHeard() {
        var request = filing.inReview("Asked");
        filing.ask(request, QuestionKind.STILL_INTERESTED);
        var link = link(stella, FORM + "?purpose=STILL_INTERESTED", "Ours");
        assertThat(events(link))
                .extracting(event -> event.getStatus().getValue())
                .containsExactly("CONFIRMED");

        filing.answerThem(request);

        assertThat(events(link)).singleElement().satisfies(event -> {
            assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
            assertThat(event.getAlarms()).isEmpty();
        });
        clock.advance(Duration.ofDays(90));
        assertThat(events(link)).hasSize(1);
        clock.advance(Duration.ofDays(1));
        assertThat(events(link)).isEmpty();
    }

    @Test
    void saysThatTheDayOfAClockIsOpenWhileItStandsStill() {
        var facts = new RequestFacts(RequestKind.FOIA, "STATE", null, "Jupiter", "Ed", null, null, null);
        var request = requests.draft(facts, List.of(filing.file("Asked")), filing.act())
                .number();
        requests.send(request, Seen.ANY, filing.act());
        filing.ask(request, QuestionKind.CLARIFICATION);

        var theirs = events(link(stella, FORM + "?purpose=FOIA_INIT", "Theirs"));

        assertThat(theirs).singleElement().satisfies(event -> {
            assertThat(event.getStatus().getValue()).isEqualTo("TENTATIVE");
            assertThat(event.getDescription().getValue()).contains("It stands still since");
        });
    }

    @Test
    void bringsOnlyWhatItsFilterLetsPass() {
        var one = filing.decided(Outcome.DENIED_IN_FULL, "One");
        filing.decided(Outcome.DENIED_IN_FULL, "Two");

        assertThat(events(link(
                        stella, FORM + "?agency=state&editor=Ed&kind=MDR&purpose=MDR_APPEAL_FILE&side=OURS", "Both")))
                .hasSize(2);
        assertThat(events(link(stella, FORM + "?request=" + one + "&purpose=MDR_APPEAL_FILE", "One")))
                .hasSize(1);
        assertThat(events(link(stella, FORM + "?agency=CIA", "None"))).isEmpty();
        assertThat(events(link(stella, FORM + "?editor=stella", "Mine"))).isEmpty();
    }

    @Test
    void holdsWhateverPeopleWroteInLinesOfAtMost75Octets() {
        filing.decided(Outcome.DENIED_IN_FULL, "Denied");
        var link = link(stella, FORM + "?purpose=MDR_APPEAL_FILE", "Nähe, \\ Ferne; 🗄️");
        override(events(link).get(0), "2026-04-24", HOSTILE);

        var text = ask(link).asString();

        assertThat(text).contains("X-WR-CALNAME:Nähe\\, \\\\ Ferne\\; 🗄️\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(lines(text)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(lines(text))
                .allMatch(
                        line -> line.equals(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
        assertThat(lines(text)).noneMatch(line -> line.startsWith("X-EVIL"));
        assertThat(events(link))
                .singleElement()
                .satisfies(event -> assertThat(event.getDescription().getValue())
                        .contains(HOSTILE.replace('\u0007', '\uFFFD').strip()));
    }

    private void override(VEvent event, String due, String reason) {
        given().header("Authorization", "Bearer " + cast.token("stella", "write"))
                .header("If-Match", "*")
                .contentType("application/json; charset=utf-8")
                .body(Map.of("due", due, "reason", reason))
                .post("/api/v1/deadlines/" + event.getUid().getValue().replaceFirst("@.*", "") + "/override")
                .then()
                .statusCode(200);
    }

    /** The events of a feed, which both parsers must find without fault. */
    private static List<VEvent> events(String link) {
        var text = ask(link).then().statusCode(200).extract().asString();
        validatedByIcal4j(text);
        var calendar = Biweekly.parse(text).first();
        if (!calendar.getEvents().isEmpty()) {
            // without an event there is a time zone alone, which this parser counts for nothing
            var faults = calendar.validate(calendar.getVersion());
            assertThat(faults.isEmpty()).as(faults.toString()).isTrue();
        }
        assertThat(Biweekly.parse(text).all()).hasSize(1);
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        return calendar.getEvents();
    }

    private static void validatedByIcal4j(String text) {
        List.of(
                        CompatibilityHints.KEY_RELAXED_PARSING,
                        CompatibilityHints.KEY_RELAXED_UNFOLDING,
                        CompatibilityHints.KEY_RELAXED_VALIDATION)
                .forEach(hint -> CompatibilityHints.setHintEnabled(hint, false));
        try {
            var result = new CalendarBuilder().build(new StringReader(text)).validate(true);
            assertThat(result.getEntries()).isEmpty();
        } catch (java.io.IOException | net.fortuna.ical4j.data.ParserException fault) {
            throw new AssertionError(text, fault);
        }
    }

    private static VEvent event(List<VEvent> events, String act) {
        return events.stream()
                .filter(event -> event.getSummary().getValue().contains(act))
                .findFirst()
                .orElseThrow();
    }

    private static String day(VEvent event) {
        var day = event.getDateStart().getValue().getRawComponents();
        return "%d-%02d-%02d".formatted(day.getYear(), day.getMonth(), day.getDate());
    }

    private static Instant stamp(VEvent event) {
        return event.getDateTimeStamp().getValue().toInstant();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(17, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\r\n"));
    }
}
