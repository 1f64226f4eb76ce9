package org.declass.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.History;
import org.declass.history.HistoryQueries;
import org.declass.history.Verb;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.Stale;
import org.declass.web.TimelineEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileVerbsTest {

    @Inject
    Reset reset;

    @Inject
    FileDesk desk;

    @Inject
    ReleaseDesk releases;

    @Inject
    WithdrawnFiles files;

    @Inject
    History history;

    @Inject
    HistoryQueries queries;

    @Inject
    Acts acts;

    private Act act;

    @BeforeEach
    void begin() {
        reset.everything();
        act = acts.by("stella", "web").on(FixedClock.TODAY.minusDays(3));
    }

    private static FileFacts facts(String title) {
        var document =
                new Document("TELEGRAM", PartialDate.of("1962"), null, null, null, title, "STATE", 3, null, null);
        return new FileFacts(new NoticeKey("NND 989501", "7", "3"), null, null, document, null, null, null, null);
    }

    private static ReleaseFacts release(ReleaseExtent extent) {
        return new ReleaseFacts(
                PartialDate.of("2014"), "STATE", extent, 2, null, extent + ".pdf", null, null, null, null);
    }

    private String recorded() {
        return desk.record(facts("Jupiter missiles"), act).number();
    }

    /** The file as the database has it now, not as the test saw it before. */
    private WithdrawnFile now(String number) {
        return QuarkusTransaction.requiringNew().call(() -> files.get(number));
    }

    private FileStatus statusOf(String number) {
        return now(number).status();
    }

    /** Does something that must write exactly one entry, and gives that back. */
    private TimelineEntry theOneEntryOf(String number, Runnable verb) {
        var before = history.position();
        verb.run();
        assertThat(history.position()).isEqualTo(before + 1);
        return queries.timeline(now(number).subject()).get(0);
    }

    private TimelineEntry sighted(String number, Sighting sighting) {
        return theOneEntryOf(number, () -> desk.sight(number, sighting, Seen.ANY, act));
    }

    private TimelineEntry released(String number, ReleaseExtent extent) {
        return theOneEntryOf(number, () -> releases.release(number, release(extent), Seen.ANY, act));
    }

    @Test
    void beginsWithdrawn() {
        var before = history.position();

        var number = recorded();

        assertThat(statusOf(number)).isEqualTo(FileStatus.WITHDRAWN);
        assertThat(history.position()).isEqualTo(before + 1);
        var entry = queries.timeline(now(number).subject()).get(0);
        assertThat(entry.phrase()).isEqualTo(Verb.RECORDED.phrase());
        assertThat(entry.day()).isEqualTo(FixedClock.TODAY.minusDays(3));
        assertThat(entry.move()).isEqualTo(new TimelineEntry.Move(null, "Withdrawn", "neutral"));
    }

    @Test
    void remembersWhatWasEdited() {
        var number = recorded();

        var entry = theOneEntryOf(number, () -> desk.edit(number, facts("Jupiters in Italy"), Seen.ANY, act));

        assertThat(entry.changes())
                .containsExactly(new TimelineEntry.Fact("document title", "Jupiter missiles", "Jupiters in Italy"));
    }

    @Test
    void recordsNothingWhereNothingDiffers() {
        var number = recorded();
        var before = history.position();

        desk.edit(number, facts("Jupiter missiles"), Seen.ANY, act);

        assertThat(history.position()).isEqualTo(before);
    }

    @Test
    void canBeFoundBackOnTheShelf() {
        var number = recorded();

        var entry = sighted(number, Sighting.REOPENED);

        assertThat(statusOf(number)).isEqualTo(FileStatus.REOPENED);
        assertThat(entry.move()).isEqualTo(new TimelineEntry.Move("Withdrawn", "Reopened", "good"));
        assertThat(now(number).lastSeenOn()).isEqualTo(FixedClock.TODAY.minusDays(3));
    }

    @Test
    void canBeMissing() {
        var number = recorded();

        sighted(number, Sighting.MISSING);

        assertThat(statusOf(number)).isEqualTo(FileStatus.MISSING);
    }

    @Test
    void staysWhereItWasSeenAsBefore() {
        var number = recorded();

        var entry = sighted(number, Sighting.STILL_WITHDRAWN);

        assertThat(statusOf(number)).isEqualTo(FileStatus.WITHDRAWN);
        assertThat(entry.move()).isNull();
        assertThat(now(number).lastSeenOn()).isEqualTo(FixedClock.TODAY.minusDays(3));
    }

    @Test
    void canBeWithdrawnAgainOnlyAfterItWasPublic() {
        var number = recorded();

        assertThatThrownBy(() -> desk.sight(number, Sighting.WITHDRAWN_AGAIN, Seen.ANY, act))
                .isInstanceOf(IllegalAct.class);
        released(number, ReleaseExtent.FULL);
        sighted(number, Sighting.WITHDRAWN_AGAIN);

        assertThat(statusOf(number)).isEqualTo(FileStatus.WITHDRAWN_AGAIN);
    }

    @Test
    void isReleasedInPartAndThenInFull() {
        var number = recorded();

        var part = released(number, ReleaseExtent.PART);
        assertThat(statusOf(number)).isEqualTo(FileStatus.RELEASED_IN_PART);
        released(number, ReleaseExtent.FULL);

        assertThat(statusOf(number)).isEqualTo(FileStatus.RELEASED);
        assertThat(part.phrase()).isEqualTo(Verb.RELEASE_RECORDED.phrase());
        assertThat(part.changes())
                .containsExactly(new TimelineEntry.Fact(number + " status", "Withdrawn", "Released in part"));
    }

    @Test
    void hasEachReleaseOnce() {
        var number = recorded();
        released(number, ReleaseExtent.PART);

        assertThatThrownBy(() -> releases.release(number, release(ReleaseExtent.PART), Seen.ANY, act))
                .isInstanceOf(Refused.class);
    }

    @Test
    void leavesTheListsAndComesBack() {
        var number = recorded();

        theOneEntryOf(number, () -> desk.strike(number, Confirmation.NO, Seen.ANY, act));
        assertThat(now(number).isStruck()).isTrue();
        assertThatThrownBy(() -> desk.strike(number, Confirmation.NO, Seen.ANY, act))
                .isInstanceOf(IllegalAct.class);
        assertThatThrownBy(() -> desk.sight(number, Sighting.MISSING, Seen.ANY, act))
                .isInstanceOf(IllegalAct.class);
        theOneEntryOf(number, () -> desk.restore(number, Seen.ANY, act));

        assertThat(now(number).isStruck()).isFalse();
        assertThatThrownBy(() -> desk.restore(number, Seen.ANY, act)).isInstanceOf(IllegalAct.class);
    }

    @Test
    void isNotChangedByWhoeverHasNotSeenItsLastVersion() {
        var number = recorded();
        var seen = Seen.version(now(number).version());
        desk.edit(number, facts("Jupiters in Italy"), seen, act);

        assertThatThrownBy(() -> desk.edit(number, facts("Jupiters in Turkey"), seen, act))
                .isInstanceOf(Stale.class);
    }

    @Test
    void isRecordedOnce() {
        recorded();

        assertThatThrownBy(this::recorded).isInstanceOf(Refused.class).hasMessageContaining("NND 989501, box 7, tab 3");
    }

    @Test
    void needsSomethingThatTellsItFromOthers() {
        Supplier<WithdrawnFile> nameless =
                () -> desk.record(new FileFacts(null, null, null, null, null, null, null, null), act);

        assertThatThrownBy(nameless::get).isInstanceOf(Invalid.class);
    }
}
