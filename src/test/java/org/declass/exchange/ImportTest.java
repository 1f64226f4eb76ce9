package org.declass.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declass.FixedClock;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.declass.SharedData;
import org.declass.file.FileDesk;
import org.declass.file.Sighting;
import org.declass.history.HistoryQueries;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.TimelineEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OnPostgres.class)
class ImportTest {

    private static final String JUPITERS = """
            Project,Project box,Tab,Title,Document date,Pages,Restricted by
            NND 989501,7,3,Jupiters in Italy,3/4/1963,2,DOE
            NND 989501,7,4,Jupiters in Turkey,ca. 1962,,DOD
            """;

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Importing importing;

    @Inject
    ImportDesk desk;

    @Inject
    RunDesk runs;

    @Inject
    ImportWorker worker;

    @Inject
    FileDesk fileDesk;

    @Inject
    Validator validator;

    @Inject
    HistoryQueries history;

    @BeforeEach
    void empty() {
        reset.everything();
    }

    @Test
    void fillsWhatWasRecordedLastWithItsEndAndNotWithItsRows() {
        importing.imported(JUPITERS);

        var last = history.latest(10);

        assertThat(last).extracting(TimelineEntry::phrase).containsExactly("import finished");
    }

    @Test
    void guessesWhatTheColumnsMean() {
        var batch = importing.upload(JUPITERS);

        assertThat(importing.mapping(batch).meanings())
                .containsExactly(
                        Meaning.PROJECT,
                        Meaning.PROJECT_BOX,
                        Meaning.TAB,
                        Meaning.TITLE,
                        Meaning.DATE,
                        Meaning.PAGES,
                        Meaning.AGENCY);
        assertThat(batch.status()).isEqualTo(BatchStatus.UPLOADED);
    }

    @Test
    void remembersHowATableWasUnderstood() {
        var first = importing.upload("Rec,What\n1,Jupiters\n");
        var columns = List.of(new Mapping.Column("Rec", Meaning.IDENTIFIER), new Mapping.Column("What", Meaning.TITLE));
        desk.explain(first.number(), new Mapping(columns, null), Seen.ANY, importing.act());

        var second = importing.upload("REC;what\n2;Thors\n");

        assertThat(importing.mapping(second).meanings()).containsExactly(Meaning.NOT_USED, Meaning.NOT_USED);
        assertThat(importing.mapping(importing.upload("Rec,What\n3,Thors\n")).columns())
                .isEqualTo(columns);
    }

    @Test
    void refusesAMappingThatTellsNoFilesApart() {
        var batch = importing.upload("Title,Pages\nJupiters,2\n");

        assertThatThrownBy(() -> importing.confirm(batch))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("tells the files apart");
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesToNoFile() {
        var batch = importing.check(JUPITERS + "NND 989501,7,,No tab,,,\nNND 989501,7,3,Jupiters in Italy,,x,\n");

        assertThat(batch.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(batch.tally()).isEqualTo(new Tally(2, 0, 0, 0, 1, 1, 1, 0));
        assertThat(importing.report(batch))
                .containsExactly(
                        "2 CREATED",
                        "3 CREATED",
                        "4 REJECTED there is neither a record number nor a project with box and tab to know the file by",
                        "5 UNCHANGED Pages: “x” is no number");
        assertThat(importing.count("file")).isZero();
    }

    @Test
    void recordsFilesWithTheImportAsTheirDoor() {
        var batch = importing.imported(JUPITERS);

        assertThat(batch.status()).isEqualTo(BatchStatus.APPLIED);
        assertThat(importing.list("select title from file order by id").toString())
                .isEqualTo("[Jupiters in Italy, Jupiters in Turkey]");
        assertThat(importing.count("history_entry where verb = 'RECORDED' and who = 'ed' and via = 'import "
                        + batch.number() + "'"))
                .isEqualTo(2);
    }

    @Test
    void theSameTableAgainChangesNothing() {
        importing.imported(JUPITERS);
        var entries = importing.count("history_entry where subject_kind <> 'IMPORT'");

        var again = importing.imported(JUPITERS);

        assertThat(again.tally()).isEqualTo(new Tally(0, 0, 0, 0, 2, 0, 0, 0));
        assertThat(importing.count("history_entry where subject_kind <> 'IMPORT'"))
                .isEqualTo(entries);
    }

    @Test
    void aChangedCellChangesTheFileAndABlankOneDoesNot() {
        importing.imported(JUPITERS);

        var batch = importing.imported("""
                Project,Project box,Tab,Title,Document date,Pages
                nnd-989501,7,3,,1963-03-04,5
                """);

        assertThat(batch.tally().updated()).isEqualTo(1);
        assertThat(importing
                        .list("select field || ': ' || value_before || ' > ' || value_after from history_change "
                                + "where subject_kind = 'FILE' and field <> 'status'")
                        .toString())
                .isEqualTo("[document.pages: 2 > 5]");
        assertThat(importing
                        .list("select title || ' ' || date_text from file where tab = '3'")
                        .toString())
                .isEqualTo("[Jupiters in Italy 3/4/1963]");
    }

    @Test
    void aLaterRowOfTheSameFileOnlyFillsGaps() {
        var table = """
                Record number,Title,Pages,File name,Release date
                104-1,Jupiters,,2023/a.pdf,06/27/2023
                104-1,Thors,7,2023/b.pdf,08/24/2023
                """;

        var first = importing.imported(table);
        var second = importing.imported(table);

        assertThat(importing.report(first))
                .containsExactly(
                        "2 CREATED",
                        "3 UPDATED line 2 said otherwise of title: “Jupiters” stands, “Thors” was not taken");
        assertThat(first.tally().releases()).isEqualTo(2);
        assertThat(second.tally()).isEqualTo(new Tally(0, 0, 0, 0, 2, 0, 1, 0));
        assertThat(importing.list("select title || ' ' || pages from file").toString())
                .isEqualTo("[Jupiters 7]");
        assertThat(importing.count("file_release")).isEqualTo(2);
    }

    @Test
    void rowsThatDoNotFitAreReportedWithTheirLine() {
        var batch = importing.imported(
                "Record number,Title\n1,Jupiters\n2,Thors,more\n3," + "x".repeat(2001) + "\n4,Atlas\n");

        assertThat(importing.report(batch).get(1)).isEqualTo("3 REJECTED 3 cells where there are 2 headings");
        assertThat(importing.report(batch).get(2)).startsWith("4 REJECTED document.title ");
        assertThat(importing.count("file")).isEqualTo(2);
    }

    @Test
    void aTableThatBreaksOffWritesNothing() {
        var batch = importing.check("Record number,Title\n" + "1,Jupiters\n".repeat(60) + "2,\"never closed\n");

        assertThat(batch.status()).isEqualTo(BatchStatus.FAILED);
        assertThat(batch.error()).isEqualTo("Line 62: a quotation mark opens a cell and is never closed");
        assertThatThrownBy(() -> importing.apply(batch)).isInstanceOf(IllegalAct.class);
        assertThat(importing.count("file")).isZero();
    }

    @Test
    void anotherNodeGoesOnWhereOneDied() {
        var batch = importing.check(many(1200));
        desk.apply(batch.number(), Seen.ANY, importing.act());
        var run = runs.claim("a node that dies").orElseThrow();
        var reader = new RowReader(run.kind(), run.mapping(), validator);
        var chunk = IntStream.range(0, 500)
                .mapToObj(i -> reader.read(new Row(i + 2, List.of("10-" + i, "File " + i))))
                .toList();
        runs.clear(run);
        runs.apply(run, chunk);

        worker.look();
        assertThat(importing.count("file")).isEqualTo(500);
        clock.advance(Duration.ofMinutes(1));
        worker.look();

        assertThat(desk.get(batch.number()).status()).isEqualTo(BatchStatus.APPLIED);
        assertThat(desk.get(batch.number()).tally().created()).isEqualTo(1200);
        assertThat(importing.count("file")).isEqualTo(1200);
        assertThat(runs.apply(run, chunk)).isFalse();
    }

    @Test
    void aDryRunThatANodeLeftIsBegunAgain() {
        var batch = importing.confirm(importing.upload(JUPITERS));
        var run = runs.claim("a node that dies").orElseThrow();
        var reader = new RowReader(run.kind(), run.mapping(), validator);
        runs.check(
                run, new DryRun(), List.of(reader.read(new Row(2, List.of("NND 989501", "7", "3", "", "", "", "")))));

        clock.advance(Duration.ofMinutes(1));
        worker.look();

        assertThat(desk.get(batch.number()).status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(desk.get(batch.number()).rowsDone()).isEqualTo(2);
        assertThat(desk.get(batch.number()).tally().created()).isEqualTo(2);
    }

    @Test
    void canBeStoppedAndGoOn() {
        var batch = importing.check(many(1200));
        desk.apply(batch.number(), Seen.ANY, importing.act());
        desk.stop(batch.number(), Seen.ANY);
        worker.look();
        assertThat(desk.get(batch.number()).status()).isEqualTo(BatchStatus.STOPPED);

        var done = importing.apply(desk.get(batch.number()));

        assertThat(done.status()).isEqualTo(BatchStatus.APPLIED);
        assertThat(importing.count("file")).isEqualTo(1200);
    }

    @Test
    void undoingStrikesWhatWasRecordedAndSetsBackWhatWasChanged() {
        importing.imported("Record number,Title,Pages\n104-1,Jupiters,2\n");
        var batch = importing.imported("""
                Record number,Title,Pages,File name
                104-1,Jupiters in Italy,,a.pdf
                104-2,Thors,4,b.pdf
                104-2,Thors,4,c.pdf
                """);

        var undone = importing.undo(batch);

        assertThat(undone.status()).isEqualTo(BatchStatus.UNDONE);
        assertThat(importing
                        .list("select identifier || ' ' || title || ' ' || status from file where struck_on is null")
                        .toString())
                .isEqualTo("[104-1 Jupiters WITHDRAWN]");
        assertThat(importing.count("file where struck_on is not null")).isEqualTo(1);
        assertThat(importing.count("file_release where struck_on is null")).isZero();
    }

    @Test
    void whatWasUndoneComesBackWithTheNextImport() {
        var table = "Record number,Title,File name\n104-1,Jupiters,a.pdf\n";
        importing.undo(importing.imported(table));

        var again = importing.imported(table);

        assertThat(again.tally()).isEqualTo(new Tally(0, 1, 0, 0, 0, 0, 0, 1));
        assertThat(importing.count("file where struck_on is null and status = 'RELEASED_IN_PART'"))
                .isEqualTo(1);
        assertThat(importing.count("file")).isEqualTo(1);
    }

    @Test
    void aFileThatAPersonStruckStaysStruck() {
        var table = "Record number,Title\n104-1,Jupiters\n";
        importing.imported(table);
        var number = importing.numberOf("Jupiters");
        fileDesk.strike(number, Seen.ANY, importing.act());

        var again = importing.imported(table);

        assertThat(importing.report(again))
                .containsExactly("2 REJECTED " + number + " was struck from the lists; restore it first");
    }

    @Test
    void cannotBeUndoneOnceSomebodyWorkedWithItsFiles() {
        var batch = importing.imported(JUPITERS);
        var number = importing.numberOf("Jupiters in Turkey");
        fileDesk.sight(number, Sighting.MISSING, Seen.ANY, importing.act());

        assertThatThrownBy(() -> importing.undo(batch))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(number + " has a later entry");
        assertThat(importing.count("file where struck_on is null")).isEqualTo(2);
    }

    @Test
    void knowsAFileByItsNoticeAlsoWithZerosInFront() {
        importing.imported(JUPITERS);

        var again = importing.imported("Project,Project box,Tab,Title\nNND 0989501,07,003,Jupiters in Italy\n");

        assertThat(again.tally()).isEqualTo(new Tally(0, 0, 0, 0, 1, 0, 0, 0));
        assertThat(importing.count("file")).isEqualTo(2);
    }

    @Test
    void takesNoReleaseThatLiesAheadAndNoAddressThatIsNone() {
        var batch = importing.imported("""
                Record number,Title,File name,Link,Released on
                104-1,Jupiters,a.pdf,javascript:alert(1),3/4/2014
                104-2,Thors,b.pdf,https://example.org/b.pdf,1/1/2090
                """);

        assertThat(importing.report(batch))
                .containsExactly(
                        "2 CREATED “javascript:alert(1)” was not understood as an address of the web",
                        "3 REJECTED releasedOn lies in the future; record it when it has happened");
        assertThat(importing.count("file_release where url is null")).isEqualTo(1);
    }

    @Test
    void aReleaseDoesNotUndoWhatAPersonFoundAfterIt() {
        importing.imported("Record number,Title\n104-1,Jupiters\n");
        fileDesk.sight(importing.numberOf("Jupiters"), Sighting.MISSING, Seen.ANY, importing.act());

        importing.imported("Record number,Title,File name,Released on\n104-1,Jupiters,a.pdf,3/4/2014\n");

        assertThat(importing.list("select status from file").toString()).isEqualTo("[MISSING]");
        assertThat(importing.count("file_release")).isEqualTo(1);
    }

    @Test
    void undoingLeavesAFileWhereWhatElseIsKnownPutsIt() {
        importing.imported("Record number,Title,File name,Release extent\n104-1,Jupiters,a.pdf,in part\n");
        var batch = importing.imported("Record number,Title,File name,Release extent\n104-1,Jupiters,b.pdf,full\n");
        assertThat(importing.list("select status from file").toString()).isEqualTo("[RELEASED]");

        importing.undo(batch);

        assertThat(importing
                        .list("select status || ' ' || released_extent from file")
                        .toString())
                .isEqualTo("[RELEASED_IN_PART PART]");
    }

    @Test
    void takesInTheReleaseOfTheNationalArchivesWithoutLoss() {
        var workbook = importing.imported(SharedData.path("jfk/nara-jfk-2023-release.xlsx"));
        var text = importing.imported(SharedData.path("jfk/nara-jfk-2023.csv"));

        assertThat(workbook.rowsTotal()).isEqualTo(2693);
        assertThat(workbook.tally()).isEqualTo(new Tally(2677, 0, 0, 16, 0, 0, 0, 2693));
        assertThat(text.tally()).isEqualTo(new Tally(0, 0, 0, 0, 2693, 0, 0, 0));
        assertThat(importing.count("file")).isEqualTo(2677);
        assertThat(importing.count("file_release")).isEqualTo(2693);
        assertThat(importing.count("file_release where formerly = 'Redact'")).isEqualTo(2688);
        assertThat(importing.count("file_release where formerly = 'Missing'")).isEqualTo(1);
        assertThat(importing
                        .list("select date_precision || ' ' || count(*) from file group by date_precision order by 1")
                        .toString())
                .contains("DAY");
    }

    private static String many(int rows) {
        return "Record number,Title\n"
                + IntStream.range(0, rows)
                        .mapToObj(i -> "10-" + i + ",File " + i)
                        .collect(Collectors.joining("\n"));
    }
}
