package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.file.Confirmation;
import org.declass.file.FileDesk;
import org.declass.file.FileFilter;
import org.declass.file.FileQueries;
import org.declass.file.FileRow;
import org.declass.file.FileStatus;
import org.declass.file.PartialDate;
import org.declass.file.ReleaseDesk;
import org.declass.file.ReleaseExtent;
import org.declass.file.ReleaseFacts;
import org.declass.file.ReleaseFilter;
import org.declass.file.ReleaseRow;
import org.declass.file.Sighting;
import org.declass.file.WithdrawnFiles;
import org.declass.history.History;
import org.declass.history.HistoryQueries;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.web.Invalid;
import org.declass.web.PageQuery;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.TimelineEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person found on the shelf, and what became public, through all that happens to the requests for a file. */
@QuarkusTest
class ShelfAndRequestsTest {

    private static final LocalDate FOUND_ON = Filing.SENT_ON.plusDays(45);

    @Inject
    Reset reset;

    @Inject
    Filing filing;

    @Inject
    FileDesk shelf;

    @Inject
    ReleaseDesk releases;

    @Inject
    RequestDesk desk;

    @Inject
    DeterminationDesk determinations;

    @Inject
    RequestDetails details;

    @Inject
    WithdrawnFiles files;

    @Inject
    FileQueries lists;

    @Inject
    HistoryQueries timelines;

    @Inject
    History history;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    private RequestView request(String number) {
        return QuarkusTransaction.requiringNew().call(() -> details.get(number));
    }

    private String fileOf(String number) {
        return request(number).items().get(0).file();
    }

    private FileStatus status(String file) {
        return QuarkusTransaction.requiringNew().call(() -> files.get(file).status());
    }

    private List<ReleaseRow> releasesOf(String file) {
        var filter = new ReleaseFilter();
        filter.file = file;
        return QuarkusTransaction.requiringNew()
                .call(() -> lists.matching(filter, PageQuery.first(10)).items());
    }

    private void find(String file, Sighting finding, LocalDate day) {
        shelf.sight(file, finding, Seen.ANY, filing.on(day));
    }

    private void release(String file, String day) {
        var facts = new ReleaseFacts(
                PartialDate.of(day), null, ReleaseExtent.FULL, null, null, null, null, null, null, null);
        releases.release(file, facts, Seen.ANY, filing.act());
    }

    private void answer(String number, Outcome outcome, LocalDate day, String previous, String supersedes) {
        var facts = new DeterminationFacts(
                Stage.INITIAL, outcome, null, day, null, null, null, null, null, previous, List.of());
        determinations.determine(number, new Letters.Answer(List.of(1), facts, supersedes), Seen.ANY, filing.on(day));
    }

    private void close(String number) {
        desk.close(number, new Letters.Closure(CloseReason.ACCEPTED, Letters.Confirmation.YES), Seen.ANY, filing.act());
    }

    private List<TimelineEntry> timeline(String file) {
        return timelines.timeline(new Subject(SubjectKind.FILE, file));
    }

    /** The entry that was recorded last. */
    private TimelineEntry last(String file) {
        return timeline(file).stream()
                .max(Comparator.comparing(TimelineEntry::position))
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Sighting.class,
            names = {"REOPENED", "MISSING"})
    void whatWasFoundStandsWhenTheRequestIsClosed(Sighting finding) {
        var number = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var file = fileOf(number);
        find(file, finding, FOUND_ON);

        close(number);

        assertThat(status(file)).hasToString(finding.name());
    }

    @Test
    void whatWasWithdrawnAgainStaysSoWhenTheRequestIsClosedAndAnotherSent() {
        var number = filing.decided(Outcome.RELEASED_IN_FULL, "One");
        var file = fileOf(number);
        find(file, Sighting.WITHDRAWN_AGAIN, FOUND_ON);

        close(number);
        var second =
                desk.draft(request(number).facts(), List.of(file), filing.act()).number();
        desk.send(second, Seen.ANY, filing.act());

        assertThat(status(file)).isEqualTo(FileStatus.WITHDRAWN_AGAIN);
    }

    @Test
    void aRefusalFromBeforeTheVisitLeavesWhatWasFound() {
        var number = filing.inReview("One");
        var file = fileOf(number);
        find(file, Sighting.REOPENED, FOUND_ON);

        answer(number, Outcome.DENIED_IN_FULL, FOUND_ON.minusDays(5), null, null);

        assertThat(status(file)).isEqualTo(FileStatus.REOPENED);
    }

    @Test
    void aRefusalFromAfterTheVisitSaysMore() {
        var number = filing.inReview("One");
        var file = fileOf(number);
        find(file, Sighting.REOPENED, FOUND_ON);

        answer(number, Outcome.DENIED_IN_FULL, FOUND_ON.plusDays(5), null, null);

        assertThat(status(file)).isEqualTo(FileStatus.DENIED);
    }

    @Test
    void anOldReleaseTypedLateDoesNotUndoThatItWasWithdrawnAgain() {
        var file = filing.file("One");
        release(file, "1989");
        find(file, Sighting.WITHDRAWN_AGAIN, LocalDate.of(2001, 3, 1));

        release(file, "1990");

        assertThat(status(file)).isEqualTo(FileStatus.WITHDRAWN_AGAIN);
        assertThat(releasesOf(file)).hasSize(2);
    }

    @Test
    void isSeenLastOnTheLatestDayWhateverIsTypedLast() {
        var file = filing.file("One");
        find(file, Sighting.STILL_WITHDRAWN, FOUND_ON);

        find(file, Sighting.STILL_WITHDRAWN, LocalDate.of(1990, 1, 1));

        var seen = QuarkusTransaction.requiringNew().call(() -> files.get(file).lastSeenOn());
        assertThat(seen).isEqualTo(FOUND_ON);
    }

    @Test
    void foundStillWithdrawnItStandsAgainAtItsAnswers() {
        var number = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var file = fileOf(number);
        find(file, Sighting.MISSING, FOUND_ON);

        find(file, Sighting.STILL_WITHDRAWN, FOUND_ON.plusDays(1));

        assertThat(status(file)).isEqualTo(FileStatus.DENIED);
        assertThat(last(file).move().to()).isEqualTo("Denied");
    }

    @Test
    void aWrongAnswerTakesItsReleaseWithItInTheSameEntry() {
        var number = filing.decided(Outcome.RELEASED_IN_FULL, "One");
        var file = fileOf(number);
        var wrong = request(number).items().get(0).determinations().get(0).number();
        var release = releasesOf(file).get(0);
        var position = history.position();

        answer(number, Outcome.DENIED_IN_FULL, Filing.SENT_ON.plusDays(40), null, wrong);

        assertThat(release.determination()).isEqualTo(wrong);
        assertThat(status(file)).isEqualTo(FileStatus.DENIED);
        assertThat(releasesOf(file)).isEmpty();
        assertThat(history.position()).isEqualTo(position + 1);
        assertThat(last(file).changes())
                .extracting(TimelineEntry.Fact::name)
                .contains(release.number() + " struck on", file + " status");
    }

    @Test
    void theRightAnswerMakesItsOwnRelease() {
        var number = filing.decided(Outcome.RELEASED_IN_FULL, "One");
        var file = fileOf(number);
        var wrong = request(number).items().get(0).determinations().get(0).number();

        answer(number, Outcome.RELEASED_IN_PART, Filing.SENT_ON.plusDays(40), null, wrong);

        assertThat(status(file)).isEqualTo(FileStatus.RELEASED_IN_PART);
        assertThat(releasesOf(file)).extracting(ReleaseRow::extent).containsExactly(ReleaseExtent.PART);
        assertThatThrownBy(() -> answer(number, Outcome.LOST, Filing.SENT_ON.plusDays(40), null, wrong))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(wrong + " was put right before");
    }

    @Test
    void aReleaseThatCameWithAnAnswerIsPutRightThroughTheAnswer() {
        var number = filing.decided(Outcome.RELEASED_IN_FULL, "One");
        var release = releasesOf(fileOf(number)).get(0).number();

        assertThatThrownBy(() -> releases.strike(release, Seen.ANY, filing.act().noting("Wrong")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("put that answer right instead");
    }

    @Test
    void struckReleasesLeaveTheFileWhereItsAnswersPutIt() {
        var number = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var file = fileOf(number);
        release(file, "2014");
        assertThat(status(file)).isEqualTo(FileStatus.RELEASED);
        var release = releasesOf(file).get(0).number();
        var position = history.position();

        assertThatThrownBy(() -> releases.strike(release, Seen.ANY, filing.act()))
                .isInstanceOf(Invalid.class);
        releases.strike(release, Seen.ANY, filing.act().noting("Of another telegram"));

        assertThat(status(file)).isEqualTo(FileStatus.DENIED);
        assertThat(releasesOf(file)).isEmpty();
        assertThat(history.position()).isEqualTo(position + 1);
    }

    @Test
    void whatAnAgencyCallsReleasedBeforeIsARelease() {
        var number = filing.inReview("One");
        var file = fileOf(number);

        answer(number, Outcome.PREVIOUSLY_RELEASED, FOUND_ON, "FRUS 1961-1963, XIII, document 402", null);

        assertThat(status(file)).isEqualTo(FileStatus.RELEASED);
        assertThat(releasesOf(file)).singleElement().satisfies(release -> {
            assertThat(release.citation()).isEqualTo("FRUS 1961-1963, XIII, document 402");
            assertThat(release.releasedOn()).isEqualTo(PartialDate.BLANK);
            assertThat(release.request()).isEqualTo(number);
        });
    }

    @Test
    void whatAnAgencyCallsReleasedBeforeIsNotRecordedTwice() {
        var number = filing.inReview("One");
        var file = fileOf(number);
        release(file, "2014");

        answer(number, Outcome.PREVIOUSLY_RELEASED, FOUND_ON, null, null);

        assertThat(releasesOf(file)).hasSize(1);
        assertThat(status(file)).isEqualTo(FileStatus.RELEASED);
    }

    @Test
    void aFileThatIsAskedForIsStruckOnlyWhereSomebodyInsistsAndSaysWhy() {
        var number = filing.sent("One");
        var file = fileOf(number);

        assertThatThrownBy(() -> shelf.strike(file, Confirmation.NO, Seen.ANY, filing.act()))
                .isInstanceOf(Refused.class)
                .hasMessage(number + " asks for it and is not closed (Sent).");
        assertThatThrownBy(() -> shelf.strike(file, Confirmation.YES, Seen.ANY, filing.act()))
                .isInstanceOf(Invalid.class);
        shelf.strike(file, Confirmation.YES, Seen.ANY, filing.act().noting("The same notice as another"));

        assertThat(lists.count(new FileFilter())).isZero();
    }

    @Test
    void aFileWhoseRequestsAreClosedIsStruckWithoutAWord() {
        var file = fileOf(filing.closed("One"));

        shelf.strike(file, Confirmation.NO, Seen.ANY, filing.act());

        assertThat(lists.count(new FileFilter())).isZero();
    }

    @Test
    void timelinesRunByTheDayThingsHappened() {
        var number = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var file = fileOf(number);
        find(file, Sighting.STILL_WITHDRAWN, Filing.SENT_ON.plusDays(15));

        assertThat(timeline(file)).extracting(TimelineEntry::day).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(timeline(file).stream().filter(entry -> !entry.day().equals(FixedClock.TODAY)))
                .extracting(TimelineEntry::phrase)
                .containsExactly(
                        "determined", "review started", "found still withdrawn", "acknowledged", "sent", "recorded");
        assertThat(timelines.timeline(new Subject(SubjectKind.REQUEST, number)))
                .extracting(TimelineEntry::day)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void theTimelineOfAFileShowsEveryRequestForItAlsoWhereItDidNotMove() {
        var first = filing.sent("One");
        var file = fileOf(first);
        var second =
                desk.draft(request(first).facts(), List.of(file), filing.act()).number();

        desk.send(second, Seen.ANY, filing.act());

        var sent = timeline(file).stream()
                .filter(entry -> entry.phrase().equals("sent"))
                .toList();
        assertThat(sent).extracting(TimelineEntry::subject).containsExactly(second, first);
        assertThat(sent.get(0).changes()).isEmpty();
    }

    @Test
    void theTimelineOfAFileSaysNothingOfOtherFilesOfARequest() {
        var number = filing.inReview("One", "Two", "Three");
        filing.answer(number, 1, Outcome.RELEASED_IN_FULL);
        filing.answer(number, 2, Outcome.DENIED_IN_FULL);
        var file = request(number).items().get(0).file();

        var story = timeline(file);

        assertThat(story.stream().filter(entry -> entry.phrase().equals("determined")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes())
                        .extracting(TimelineEntry.Fact::name)
                        .containsExactlyInAnyOrder(file + " answer", file + " status"));
        assertThat(story.stream().flatMap(entry -> entry.changes().stream()))
                .extracting(TimelineEntry.Fact::name)
                .noneMatch(name -> name.startsWith("W-") && !name.startsWith(file + " "));
    }

    @Test
    void listsAndPagesAgreeOnWhatIsNotStated() {
        var file = filing.file("One");
        var facts = new ReleaseFacts(
                PartialDate.of("2018"), null, ReleaseExtent.UNSTATED, null, null, null, null, null, null, null);

        releases.release(file, facts, Seen.ANY, filing.act());

        assertThat(lists.matching(new FileFilter(), PageQuery.first(10)).items())
                .extracting(FileRow::releasedExtent)
                .containsExactly(ReleaseExtent.UNSTATED);
        assertThat(status(file)).isEqualTo(FileStatus.RELEASED_IN_PART);
    }
}
