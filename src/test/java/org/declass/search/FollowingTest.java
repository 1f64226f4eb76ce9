package org.declass.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.file.Confirmation;
import org.declass.file.FileDesk;
import org.declass.file.Shelf;
import org.declass.request.Filing;
import org.declass.request.RequestDesk;
import org.declass.web.Position;
import org.declass.web.Seen;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index follows the history, and comes back whatever happens to it. */
@QuarkusTest
@TestSecurity(
        user = "ada",
        roles = {"reader", "staff", "editor", "admin"})
class FollowingTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    FileDesk files;

    @Inject
    RequestDesk requests;

    @Inject
    Searching searching;

    @Inject
    Follower follower;

    @Inject
    SearchIndex index;

    @Inject
    Position position;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @ConfigProperty(name = "tracker.search.folder")
    Path folder;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    private Answer search(String typed) {
        var asked = new SearchQuery();
        asked.q = typed;
        return searching.answer(asked);
    }

    private List<String> found(String typed) {
        return search(typed).found().stream()
                .flatMap(found -> found.hits().stream())
                .map(Hit::number)
                .toList();
    }

    @Test
    void findsWhatWasJustWritten() {
        var file = filing.file("Jupiter missiles in Turkey");

        assertThat(found("jupiter")).containsExactly(file);
        assertThat(search("jupiter").entriesMissing()).isZero();
    }

    @Test
    void findsWhatWasEditedByItsNewWordsOnly() {
        var file = filing.file("Jupiter missiles in Turkey");
        assertThat(found("turkey")).containsExactly(file);

        files.edit(file, Shelf.facts("Jupiter missiles in Italy"), Seen.ANY, filing.act());

        assertThat(found("turkey")).isEmpty();
        assertThat(found("italy")).containsExactly(file);
    }

    @Test
    void findsRequestsByTheNumberOfALetterAndReferralsByTheTitleOfTheRequest() {
        var request = filing.acknowledged("Telegram");

        assertThat(found("M" + request)).first().isEqualTo(request);
        assertThat(search("M-" + request).exact()).extracting(Hit::number).containsExactly(request);
    }

    @Test
    void findsNotesWithTheirWords() {
        var request = filing.sent("Telegram");
        requests.startReview(request, Seen.ANY, filing.act().noting("They telephoned about Çakmaklı"));

        var found = search("cakmakli").found();

        assertThat(found).singleElement().satisfies(notes -> {
            assertThat(notes.kind()).isEqualTo(Kind.NOTE);
            assertThat(notes.hits().get(0).page()).isEqualTo("/requests/" + request);
        });
    }

    @Test
    void findsPeopleByTheirNames() {
        assertThat(found("stella")).containsExactly("stella");
    }

    @Test
    void showsWhereAThingStandsNow() {
        var file = filing.file("Jupiter missiles in Turkey");
        files.strike(file, Confirmation.NO, Seen.ANY, filing.act());

        assertThat(search("jupiter").found().get(0).hits().get(0).status()).isEqualTo("STRUCK");
    }

    @Test
    void isBuiltAnewWhereItWasDeleted() throws IOException {
        var file = filing.file("Jupiter missiles in Turkey");
        assertThat(found("jupiter")).containsExactly(file);
        follower.close();
        for (var old : filesOfIndex()) {
            Files.delete(old);
        }

        assertThat(found("jupiter")).containsExactly(file);
    }

    @Test
    void isBuiltAnewWhereAFileOfItIsMissingOrTorn() throws IOException {
        var file = filing.file("Jupiter missiles in Turkey");
        for (var suffix : List.of(".cfs", ".si", ".cfe")) {
            assertThat(found("jupiter")).containsExactly(file);
            follower.close();
            Files.delete(segment(suffix));
        }
        assertThat(found("jupiter")).containsExactly(file);
        follower.close();
        var torn = Files.readAllBytes(segment(".cfs"));
        torn[torn.length / 2] ^= 0x55;
        Files.write(segment(".cfs"), torn);

        assertThat(found("jupiter")).containsExactly(file);
        follower.close();
        try (var all = Files.list(folder)) {
            Files.write(
                    all.filter(each -> each.getFileName().toString().startsWith("segments"))
                            .findFirst()
                            .orElseThrow(),
                    new byte[] {1, 2, 3});
        }
        assertThat(found("jupiter")).containsExactly(file);
    }

    private List<Path> filesOfIndex() throws IOException {
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }

    private Path segment(String suffix) throws IOException {
        return filesOfIndex().stream()
                .filter(file -> file.toString().endsWith(suffix))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesAloneWhatElseLiesInItsFolder() throws IOException {
        filing.file("Jupiter missiles in Turkey");
        found("jupiter");
        follower.close();
        var other = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
        Files.delete(segment(".si"));

        assertThat(found("jupiter")).hasSize(1);

        assertThat(other).hasContent("Dear Sir");
        Files.delete(other);
    }

    @Test
    void goesOnAfterARestartWhereItStopped() {
        var before = filing.file("Jupiter missiles in Turkey");
        assertThat(found("jupiter")).containsExactly(before);

        follower.close();
        var after = filing.file("Jupiter missiles in Italy");

        assertThat(found("jupiter")).containsExactlyInAnyOrder(before, after);
        assertThat(index.mark().orElseThrow().position()).isEqualTo(position.position());
    }

    @Test
    void isBuiltAnewWhereTheDatabaseCameBackFromABackup() throws Exception {
        var kept = filing.file("Jupiter missiles in Turkey");
        var lost = filing.file("Jupiter missiles in Italy");
        assertThat(found("jupiter")).containsExactlyInAnyOrder(kept, lost);

        transaction.begin();
        execute("delete from file where id = " + lost.substring(2));
        execute("update history_position set position = position - 1 where id = 1");
        transaction.commit();

        assertThat(found("jupiter")).containsExactly(kept);
        assertThat(search("jupiter").found().get(0).count()).isEqualTo(1);
    }

    @Test
    void goesOnBehindAGapInTheHistory() throws Exception {
        var before = filing.file("Jupiter missiles in Turkey");
        assertThat(found("jupiter")).containsExactly(before);

        transaction.begin();
        execute("update history_position set position = position + 2000 where id = 1");
        transaction.commit();
        var after = filing.file("Jupiter missiles in Italy");
        follower.look();

        assertThat(found("jupiter")).containsExactlyInAnyOrder(before, after);
    }

    @Test
    void isBuiltAnewWhereTheBackupWentAnotherWaySince() throws Exception {
        var file = filing.file("Jupiter missiles in Turkey");
        assertThat(found("jupiter")).containsExactly(file);
        var mark = index.mark().orElseThrow();
        index.reach(new Mark(mark.position(), mark.recordedAt().minusSeconds(1), null));
        follower.close();
        transaction.begin();
        execute("update file set title = 'Polaris' where id = " + file.substring(2));
        transaction.commit();

        assertThat(found("jupiter")).isEmpty();
        assertThat(found("polaris")).containsExactly(file);
    }

    @Test
    void isBuiltAnewWhereItIsOfAnotherEdition() throws Exception {
        var file = filing.file("Jupiter missiles in Turkey");
        assertThat(found("jupiter")).containsExactly(file);
        follower.close();
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            var data = new HashMap<>(Mark.begun(1, Instant.EPOCH).data());
            data.put("edition", "0");
            writer.deleteAll();
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }

        assertThat(found("jupiter")).containsExactly(file);
    }

    @Test
    void takesAnotherFolderWhereAnotherProcessWorksInThisOne() throws Exception {
        var file = filing.file("Jupiter missiles in Turkey");
        follower.close();
        try (var directory = FSDirectory.open(folder);
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();

            assertThat(found("jupiter")).containsExactly(file);

            follower.close();
        }
    }

    private void execute(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    @Test
    void saysWhatIsMissingWhileALotWasWritten() {
        found("jupiter");
        var titles = IntStream.range(0, Follower.WHILE_ONE_WAITS + 20)
                .mapToObj(i -> "Jupiter " + i)
                .toList();
        titles.forEach(filing::file);

        var behind = search("jupiter");
        assertThat(behind.entriesMissing()).isEqualTo(titles.size());
        assertThat(behind.found()).isEmpty();

        follower.look();
        var caughtUp = search("jupiter");
        assertThat(caughtUp.entriesMissing()).isZero();
        assertThat(caughtUp.found().get(0).count()).isEqualTo(titles.size());
    }

    @Test
    void buildsInStepsAndFindsEachThingOnce() throws Exception {
        var most = 2500;
        filing.file("Jupiter");
        transaction.begin();
        entities.createNativeQuery("insert into file (id, version, status, resting_status, created_at, updated_at,"
                        + " date_text, date_precision, sort_day, kind, withdrawn_text, withdrawn_precision,"
                        + " reclassified_text, reclassified_precision, was_open, title)"
                        + " select 1000000 + x.n, version, status, resting_status, created_at, updated_at,"
                        + " date_text, date_precision, sort_day, kind, withdrawn_text, withdrawn_precision,"
                        + " reclassified_text, reclassified_precision, was_open, concat('Polaris ', x.n)"
                        + " from file, (" + numbers(most) + ") x")
                .executeUpdate();
        transaction.commit();
        follower.anew();

        follower.look();

        assertThat(search("polaris").found().get(0).atLeast()).isTrue();
        assertThat(search("polaris 2500").found().get(0).count()).isEqualTo(1);
        assertThat(index.look(searcher -> searcher.getIndexReader().numDocs()).orElseThrow())
                .isEqualTo(most + 1 + 4);
    }

    private static String numbers(int most) {
        return "select a.n + 50 * b.n + 1 as n from (" + fifty() + ") a, (" + fifty() + ") b where a.n + 50 * b.n < "
                + most;
    }

    private static String fifty() {
        return IntStream.range(0, 50)
                .mapToObj(n -> "select " + n + " as n")
                .reduce((a, b) -> a + " union all " + b)
                .orElseThrow();
    }
}
