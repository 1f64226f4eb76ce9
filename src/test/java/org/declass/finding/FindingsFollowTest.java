package org.declass.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.file.Document;
import org.declass.file.FileDesk;
import org.declass.file.FileFacts;
import org.declass.file.PartialDate;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.History;
import org.declass.history.HistoryEntry;
import org.declass.history.Resettling;
import org.declass.history.SettledAnew;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.request.AppealNotice;
import org.declass.request.AppealRights;
import org.declass.request.CloseReason;
import org.declass.request.DeterminationDesk;
import org.declass.request.DeterminationFacts;
import org.declass.request.Filing;
import org.declass.request.Letters;
import org.declass.request.NumberKind;
import org.declass.request.Outcome;
import org.declass.request.RequestDesk;
import org.declass.request.RequestFacts;
import org.declass.request.RequestKind;
import org.declass.request.Stage;
import org.declass.request.TrackingNumber;
import org.declass.web.PageQuery;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings come, go and come back with what is recorded of the cases, in the entries of those acts. */
@QuarkusTest
class FindingsFollowTest {

    private static final LocalDate LETTER = Filing.SENT_ON.plusDays(40);

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Filing filing;

    @Inject
    FileDesk files;

    @Inject
    RequestDesk desk;

    @Inject
    DeterminationDesk determinations;

    @Inject
    FindingQueries queries;

    @Inject
    FindingDesk findings;

    @Inject
    NewChecks checks;

    @Inject
    Neighbours neighbours;

    @Inject
    Resettling resettling;

    @Inject
    SettledAnew settledAnew;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    private HistoryEntry written;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    private void answer(String request, String supersedes, AppealNotice appeal, String... exemptions) {
        var facts = new DeterminationFacts(
                Stage.INITIAL,
                Outcome.DENIED_IN_FULL,
                null,
                LETTER,
                LETTER,
                null,
                null,
                null,
                null,
                null,
                List.of(exemptions),
                appeal);
        determinations.determine(
                request, new Letters.Answer(List.of(1), facts, supersedes), Seen.ANY, filing.on(LETTER));
    }

    /** As they are now in the database. */
    private List<FindingRow> all(String request) {
        entities.clear();
        var filter = new FindingFilter();
        filter.request = request;
        return queries.matching(filter, PageQuery.first(100)).items();
    }

    private List<Check> standing(String request, FindingStatus status) {
        return all(request).stream()
                .filter(row -> row.status() == status)
                .map(FindingRow::check)
                .toList();
    }

    private List<Check> open(String request) {
        return standing(request, FindingStatus.OPEN);
    }

    private FindingRow the(String request, Check check) {
        return all(request).stream()
                .filter(row -> row.check() == check)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<String> lastChanges() {
        return entities.createNativeQuery("select concat(field, '=', value_after) from history_change where position ="
                        + " (select max(position) from history_change) and subject_kind = 'FINDING' order by ordinal")
                .getResultList();
    }

    private String draft(RequestKind kind, String agency, String... numbers) {
        var facts = new RequestFacts(kind, agency, null, "Jupiter missiles", "Ed", null, null, null);
        return desk.draft(facts, List.of(numbers), filing.on(Filing.SENT_ON)).number();
    }

    @Test
    void comeWithTheAnswerInItsOneEntry() {
        var request = filing.inReview("One");
        var position = history.position();

        answer(request, null, AppealNotice.NOT_NOTED, "25X6");

        assertThat(history.position()).isEqualTo(position + 1);
        assertThat(lastChanges()).containsExactly("check=FIFTY_YEARS_25X", "status=OPEN");
        var finding = the(request, Check.FIFTY_YEARS_25X);
        assertThat(finding.items()).containsExactly(1);
        assertThat(finding.determinations()).singleElement().asString().startsWith("D-");
        assertThat(finding.agency()).isEqualTo("STATE");
        assertThat(finding.editor()).isEqualTo("Ed");
        assertThat(finding.foundOn()).isEqualTo(FixedClock.TODAY);
    }

    @Test
    void goWithAnAnswerThatPutsItRightAndAnotherOneComes() {
        var request = filing.inReview("One");
        answer(request, null, AppealNotice.NOT_NOTED);
        var wrong = the(request, Check.EXEMPTION_MISSING).determinations().get(0);

        answer(request, wrong, new AppealNotice(AppealRights.NOT_STATED, null), "50X1-HUM");

        assertThat(open(request)).containsExactly(Check.APPEAL_RIGHTS_MISSING);
        assertThat(standing(request, FindingStatus.RESOLVED)).containsExactly(Check.EXEMPTION_MISSING);
        assertThat(the(request, Check.EXEMPTION_MISSING).resolvedOn()).isEqualTo(FixedClock.TODAY);
    }

    @Test
    void compareTheStatedDayWithTheClockAndFollowIt() {
        var request = filing.inReview("One");
        answer(request, null, new AppealNotice(AppealRights.STATED, LETTER.plusDays(45)), "50X1-HUM");

        assertThat(open(request)).containsExactly(Check.APPEAL_DATE_DIFFERS);
        assertThat(the(request, Check.APPEAL_DATE_DIFFERS).sentence())
                .contains("names 27 March 2026", "we reckon 11 April 2026 (CL-");
        var right = the(request, Check.APPEAL_DATE_DIFFERS).determinations().get(0);

        answer(request, right, new AppealNotice(AppealRights.STATED, LETTER.plusDays(60)), "50X1-HUM");

        assertThat(open(request)).isEmpty();
    }

    @Test
    void stayDismissedWhileTheFactsStayAndComeBackWhenTheyChange() {
        var request = filing.inReview("One", "Two");
        answer(request, null, new AppealNotice(AppealRights.STATED, LETTER.plusDays(45)), "50X1-HUM");
        var number = the(request, Check.APPEAL_DATE_DIFFERS).number();
        findings.dismiss(number, "They count otherwise", Seen.ANY, filing.act());

        desk.note(request, new TrackingNumber("STATE", NumberKind.OTHER, "X-1", null), Seen.ANY, filing.act());
        assertThat(standing(request, FindingStatus.DISMISSED)).containsExactly(Check.APPEAL_DATE_DIFFERS);

        shorten();
        desk.note(request, new TrackingNumber("STATE", NumberKind.OTHER, "X-2", null), Seen.ANY, filing.act());

        assertThat(open(request)).containsExactly(Check.APPEAL_DATE_DIFFERS);
        assertThat(lastChanges()).contains("status=OPEN");
        assertThat(the(request, Check.APPEAL_DATE_DIFFERS).number()).isEqualTo(number);
        assertThat(the(request, Check.APPEAL_DATE_DIFFERS).reason()).isNull();
    }

    /** The rule of the window changes under the tracker's feet. */
    @Transactional
    void shorten() {
        entities.createNativeQuery("update deadline_rule set length = 50 where rule_key = 'MDR_APPEAL_FILE_STATE/1'")
                .executeUpdate();
        filing.act().records(Verb.EDITED, new Subject(SubjectKind.RULE, "MDR_APPEAL_FILE_STATE/1"), Case.NONE);
    }

    @Test
    void followTheFactsOfTheFile() {
        var file = filing.file("One");
        var request = draft(RequestKind.MDR, "STATE", file);
        desk.send(request, Seen.ANY, filing.on(Filing.SENT_ON));
        answer(request, null, AppealNotice.NOT_NOTED, "25X6");
        assertThat(open(request)).containsExactly(Check.FIFTY_YEARS_25X);

        edit(file, "29 April 1992");
        assertThat(open(request)).isEmpty();
        edit(file, "29 April 1961");

        assertThat(open(request)).containsExactly(Check.FIFTY_YEARS_25X);
        assertThat(all(request)).hasSize(1);
    }

    private void edit(String file, String date) {
        var document = new Document("TELEGRAM", PartialDate.of(date), null, null, null, "One", null, null, null, null);
        files.edit(file, new FileFacts(null, null, null, document, null, null, null, null), Seen.ANY, filing.act());
    }

    @Test
    void seeTheOtherRoadFromBothSidesUntilOneIsClosed() {
        var file = filing.file("One");
        var review = draft(RequestKind.MDR, "STATE", file);
        desk.send(review, Seen.ANY, filing.on(Filing.SENT_ON));
        var foia = draft(RequestKind.FOIA, "OSD", file);

        assertThat(open(foia)).containsExactly(Check.FOIA_AND_MDR);
        assertThat(open(review)).isEmpty();
        desk.send(foia, Seen.ANY, filing.on(Filing.SENT_ON));
        assertThat(open(review)).containsExactly(Check.FOIA_AND_MDR);
        assertThat(the(review, Check.FOIA_AND_MDR).sentence()).contains(foia);

        var closure = new Letters.Closure(CloseReason.WITHDRAWN_BY_US, Letters.Confirmation.YES);
        desk.close(foia, closure, Seen.ANY, filing.act());

        assertThat(open(review)).isEmpty();
        assertThat(open(foia)).isEmpty();
    }

    @Test
    void endByThemselvesWhenTheirDayHasPassed() {
        var file = filing.file("One");
        var denied = draft(RequestKind.MDR, "STATE", file);
        desk.send(denied, Seen.ANY, filing.on(Filing.SENT_ON));
        answer(denied, null, AppealNotice.NOT_NOTED, "50X1-HUM");
        var again = draft(RequestKind.MDR, "STATE", file);

        assertThat(open(again)).containsExactly(Check.ASKED_WITHIN_TWO_YEARS);
        assertThat(the(again, Check.ASKED_WITHIN_TWO_YEARS).until()).isEqualTo(LETTER.plusYears(2));
        clock.goTo(LETTER.plusYears(2));
        assertThat(open(again)).hasSize(1);
        clock.goTo(LETTER.plusYears(2).plusDays(1));

        assertThat(open(again)).isEmpty();
        assertThat(standing(again, FindingStatus.RESOLVED)).hasSize(1);
    }

    @Test
    void ofNeighboursFollowWhatTheActMeansToThemAndNoneElse() {
        var file = filing.file("One");
        var review = draft(RequestKind.MDR, "STATE", file);
        desk.send(review, Seen.ANY, filing.on(Filing.SENT_ON));
        var foia = draft(RequestKind.FOIA, "OSD", file);
        var same = draft(RequestKind.LIBRARY_MDR, "STATE", file);
        var elsewhere = draft(RequestKind.MDR, "CIA", file);

        desk.send(foia, Seen.ANY, watched(filing.on(Filing.SENT_ON)));
        assertThat(neighbours()).as("of a sending").containsExactlyInAnyOrder(review, same, elsewhere);
        assertThat(open(review)).containsExactly(Check.FOIA_AND_MDR);
        assertThat(open(same)).containsExactly(Check.FOIA_AND_MDR);

        desk.note(foia, new TrackingNumber("OSD", NumberKind.OTHER, "X-1", null), Seen.ANY, watched(filing.act()));
        assertThat(neighbours()).as("of a note").isEmpty();
        desk.acknowledge(foia, new Letters.Acknowledgement(null, null), Seen.ANY, watched(filing.act()));
        assertThat(neighbours()).as("of a receipt").isEmpty();

        var denied = new DeterminationFacts(
                Stage.INITIAL,
                Outcome.DENIED_IN_FULL,
                null,
                LETTER,
                LETTER,
                null,
                null,
                null,
                null,
                null,
                List.of("50X1-HUM"));
        determinations.determine(
                review, new Letters.Answer(List.of(1), denied, null), Seen.ANY, watched(filing.on(LETTER)));
        assertThat(neighbours()).as("of a denial by STATE").containsExactlyInAnyOrder(foia, same);
        assertThat(open(same)).containsExactlyInAnyOrder(Check.FOIA_AND_MDR, Check.ASKED_WITHIN_TWO_YEARS);
        assertThat(open(elsewhere)).containsExactly(Check.FOIA_AND_MDR);

        var closure = new Letters.Closure(CloseReason.WITHDRAWN_BY_US, Letters.Confirmation.YES);
        desk.close(foia, closure, Seen.ANY, watched(filing.act()));
        assertThat(neighbours()).as("of a closing").containsExactlyInAnyOrder(review, same, elsewhere);
        assertThat(open(same)).containsExactly(Check.ASKED_WITHIN_TWO_YEARS);
        assertThat(open(elsewhere)).isEmpty();
    }

    /** The same act, whose entry is kept to be looked at. */
    private Act watched(Act act) {
        return new Act(act.who(), act.via(), act.recordedAt(), act.happenedOn(), act.note(), entry -> {
            written = entry;
            act.journal().write(entry);
        });
    }

    private Set<String> neighbours() {
        return neighbours.after(List.of(written));
    }

    @Test
    void goWhenTheCaseIsClosedAndComeBackDismissedAsTheyWere() {
        var request = filing.inReview("One");
        answer(request, null, AppealNotice.NOT_NOTED, "25X6");
        findings.dismiss(the(request, Check.FIFTY_YEARS_25X).number(), "Asked already", Seen.ANY, filing.act());

        var closure = new Letters.Closure(CloseReason.ACCEPTED, Letters.Confirmation.YES);
        desk.close(request, closure, Seen.ANY, filing.act());
        assertThat(standing(request, FindingStatus.RESOLVED)).hasSize(1);
        desk.reopen(request, Seen.ANY, filing.act().noting("Not yet"));

        assertThat(standing(request, FindingStatus.DISMISSED)).containsExactly(Check.FIFTY_YEARS_25X);
    }

    @Test
    void areMadeUpForCasesThatWereRecordedBeforeTheChecks() {
        var before = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var good = filing.sent("Two");
        forget();
        assertThat(all(before)).isEmpty();
        var position = history.position();

        checks.look(null);
        assertThat(resettling.waiting()).isEqualTo(2);
        settledAnew.now();

        assertThat(open(before)).containsExactly(Check.FIFTY_YEARS_25X, Check.PAGES_DIFFER_FROM_NOTICE);
        assertThat(open(good)).isEmpty();
        assertThat(history.position()).isEqualTo(position + 1);
        assertThat(lastChanges()).hasSize(4);
    }

    @Test
    void areLookedForOnceWithEachEditionOfTheChecks() {
        filing.decided(Outcome.DENIED_IN_FULL, "One");
        forget();

        checks.look(null);
        settledAnew.now();
        checks.look(null);

        assertThat(resettling.waiting()).isZero();
    }

    @Test
    void areLookedForAnewInTheCasesThatCiteAnEditedExemption() {
        var citing = filing.inReview("One");
        answer(citing, null, AppealNotice.NOT_NOTED, "25X6");
        var other = filing.inReview("Two");
        answer(other, null, AppealNotice.NOT_NOTED, "50X1-HUM");

        edit("25X6");

        assertThat(resettling.waiting()).isEqualTo(1);
        settledAnew.now();
        assertThat(resettling.waiting()).isZero();
    }

    /** As its edit would say, which is that of another package. */
    @Transactional
    void edit(String exemption) {
        filing.act().records(Verb.EDITED, new Subject(SubjectKind.EXEMPTION, exemption), Case.NONE);
    }

    /** As after the migration: nobody has looked at anything. */
    @Transactional
    void forget() {
        entities.createNativeQuery("delete from finding_item").executeUpdate();
        entities.createNativeQuery("delete from finding").executeUpdate();
        entities.createNativeQuery("delete from finding_edition").executeUpdate();
        entities.createNativeQuery("insert into finding_edition (id, edition) values (1, 0)")
                .executeUpdate();
    }
}
