package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.declass.history.Verb;
import org.declass.web.TimelineEntry;
import org.declass.web.TimelineEntry.Fact;
import org.declass.web.TimelineEntry.Move;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters go with the acts they brought, and a chronology for others tells what is right. */
@Tag("one-engine")
class ChronologyTest {

    private static final String REQUEST = "R-2026-0001";
    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Move SENT = new Move("Draft", "Sent", "waiting");

    private static TimelineEntry entry(long position, String day, Verb verb, String subject, Instant at) {
        return entry(position, day, verb, subject, at, null, null, List.of());
    }

    private static TimelineEntry entry(
            long position,
            String day,
            Verb verb,
            String subject,
            Instant at,
            Long corrects,
            Move move,
            List<Fact> changes) {
        return new TimelineEntry(
                position,
                LocalDate.parse(day),
                at,
                "stella",
                verb.phrase(),
                subject,
                null,
                move,
                null,
                changes,
                List.of(),
                corrects);
    }

    private static Map<String, CaseLetters.Line> letter(String number, String dated) {
        return Map.of(
                number,
                new CaseLetters.Line(
                        number, "Referral notice from NARA", LocalDate.parse(dated), null, null, null, List.of()));
    }

    private static List<String> told(List<TimelineEntry> entries, Map<String, CaseLetters.Line> letters) {
        return Chronology.of(REQUEST, Chapter.of(entries, letters)).stream()
                .map(event -> event.day() + " " + event.words())
                .toList();
    }

    @Test
    void aLetterTakesTheActsItBroughtAndNoOthers() {
        var later = MORNING.plusSeconds(60);
        var chapters = Chapter.of(
                List.of(
                        entry(6, "2026-02-20", Verb.NOTED, REQUEST, later),
                        entry(5, "2026-02-20", Verb.ACKNOWLEDGED, REQUEST, MORNING),
                        entry(4, "2026-02-20", Verb.REFERRED, "REF-2", MORNING),
                        entry(3, "2026-02-20", Verb.RECORDED, "L-7", MORNING),
                        entry(2, "2026-02-20", Verb.SENT, REQUEST, MORNING)),
                letter("L-7", "2026-02-20"));

        assertThat(chapters)
                .extracting(chapter -> chapter.entry().position())
                .as("the order of the timeline")
                .containsExactly(6L, 3L, 2L);
        assertThat(chapters.get(1).letter().number()).isEqualTo("L-7");
        assertThat(chapters.get(1).brought())
                .extracting(TimelineEntry::position)
                .containsExactly(4L, 5L);
        assertThat(chapters.get(0).letter()).isNull();
    }

    @Test
    void aLetterOfAnotherDayTakesNothingThatFollowsIt() {
        var chapters = Chapter.of(
                List.of(
                        entry(4, "2026-02-27", Verb.CLOSED, REQUEST, MORNING),
                        entry(3, "2026-02-20", Verb.RECORDED, "L-7", MORNING)),
                letter("L-7", "2026-02-20"));

        assertThat(chapters)
                .hasSize(2)
                .allSatisfy(chapter -> assertThat(chapter.brought()).isEmpty());
    }

    @Test
    void tellsTheEarliestFirstAndNothingOfOurOwnBooks() {
        var answered = List.of(
                new Fact("R-2026-0001/1 outcome", null, "Denied in full"),
                new Fact("W-7 answer", null, "R-2026-0001: Denied in full"));
        var alsoAnswered = List.of(new Fact("W-8 answer", null, "R-2026-0001: Released in full"));

        assertThat(told(
                        List.of(
                                entry(5, "2026-02-25", Verb.DETERMINED, REQUEST, MORNING, null, null, alsoAnswered),
                                entry(4, "2026-02-25", Verb.DETERMINED, REQUEST, MORNING, null, null, answered),
                                entry(3, "2026-01-12", Verb.SENT, REQUEST, MORNING, null, SENT, List.of()),
                                entry(2, "2026-02-01", Verb.EDITED, REQUEST, MORNING),
                                entry(1, "2026-02-26", Verb.SETTLED_ANEW, REQUEST, MORNING)),
                        Map.of()))
                .containsExactly("2026-01-12 Sent", "2026-02-25 Determined: W-7 Denied in full, W-8 Released in full");
    }

    @Test
    void tellsWhatWasPutRightAsItIsRight() {
        var moved = List.of(new Fact("sent on", "2026-01-12", "2026-01-19"));
        var back = new Move("Acknowledged", "Sent", "waiting");

        assertThat(told(
                        List.of(
                                entry(4, "2026-03-02", Verb.CORRECTED, REQUEST, MORNING, 2L, back, List.of()),
                                entry(3, "2026-03-02", Verb.CORRECTED, REQUEST, MORNING, 1L, null, moved),
                                entry(2, "2026-02-01", Verb.ACKNOWLEDGED, REQUEST, MORNING),
                                entry(1, "2026-01-12", Verb.SENT, REQUEST, MORNING, null, SENT, List.of())),
                        Map.of()))
                .containsExactly("2026-01-19 Sent");
    }

    @Test
    void theLastCorrectionHoldsAndWhatWasTakenBackIsNotTold() {
        var day = List.of(new Fact("sent on", "2026-01-12", "2026-01-19"));
        var again = List.of(new Fact("sent on", "2026-01-19", "2026-01-20"));
        var until = List.of(new Fact("extended until", null, "2026-04-01"));
        var longer = List.of(new Fact("extended until", "2026-04-01", "2026-05-01"));
        var back = List.of(new Fact("taken back", null, "yes"));

        assertThat(told(
                        List.of(
                                entry(7, "2026-03-02", Verb.CORRECTED, REQUEST, MORNING, 5L, null, back),
                                entry(6, "2026-03-02", Verb.CORRECTED, REQUEST, MORNING, 3L, null, longer),
                                entry(5, "2026-03-01", Verb.EXTENDED, REQUEST, MORNING, null, null, until),
                                entry(4, "2026-03-02", Verb.CORRECTED, REQUEST, MORNING, 1L, null, again),
                                entry(3, "2026-02-01", Verb.EXTENDED, REQUEST, MORNING, null, null, until),
                                entry(2, "2026-03-02", Verb.CORRECTED, REQUEST, MORNING, 1L, null, day),
                                entry(1, "2026-01-12", Verb.SENT, REQUEST, MORNING, null, SENT, List.of())),
                        Map.of()))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("2026-01-20 Sent"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("2026-02-01 "));
    }

    @Test
    void aDayWithOneLetterIsToldInOneLine() {
        var events = Chronology.of(
                REQUEST,
                Chapter.of(
                        List.of(
                                entry(9, "2026-02-20", Verb.RECORDED, "L-7", MORNING.plusSeconds(900)),
                                entry(3, "2026-02-20", Verb.ACKNOWLEDGED, REQUEST, MORNING)),
                        letter("L-7", "2026-02-20")));

        assertThat(events).hasSize(1);
        assertThat(events.get(0).letter().number()).isEqualTo("L-7");
        assertThat(events.get(0).words()).isEqualTo("Acknowledged");
    }

    @Test
    void foldsAwayWhatIsLong() {
        var one = new Chapter(entry(1, "2026-02-20", Verb.NOTED, REQUEST, MORNING), null, List.of());

        var shortOne = CasePage.Story.of(Collections.nCopies(15, one), 15);
        var longOne = CasePage.Story.of(Collections.nCopies(16, one), 16);

        assertThat(shortOne.latest()).hasSize(15);
        assertThat(shortOne.earlier()).isEmpty();
        assertThat(longOne.latest()).hasSize(12);
        assertThat(longOne.earlier()).hasSize(4);
    }
}
