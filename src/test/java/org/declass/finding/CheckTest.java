package org.declass.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.finding.CaseOf.AnswerOf.answer;
import static org.declass.finding.CaseOf.AnswerOf.denial;
import static org.declass.finding.CaseOf.LETTER;
import static org.declass.finding.CaseOf.mdr;

import java.time.LocalDate;
import java.util.List;
import org.declass.request.AppealRights;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.request.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each check finds, and what it leaves alone. */
class CheckTest {

    @Test
    void nothingInAGoodLetter() {
        var good = denial("50X1-HUM")
                .of("29 April 1962")
                .pages(3, 0, 0, 3)
                .notice(3, null)
                .says(AppealRights.STATED, LETTER.plusDays(60));

        assertThat(mdr().with(good)
                        .windowUntil(LETTER.plusDays(60), LETTER.plusDays(59))
                        .checks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "29 April 1962,  2026-02-10, 25X6,          true",
        "29 April 1962,  2026-02-10, 3.3(b)(6),     true",
        "29 April 1962,  2026-02-10, 25X6 SECRET-7, true",
        "29 April 1962,  2026-02-10, SECRET-7,      false",
        "1962,           2026-02-10, 25X6 FRD,      true",
        "9 February 1976,  2026-02-10, 25X6,        true",
        "10 February 1976, 2026-02-10, 25X6,        false",
        "1976,           2026-02-10, 25X6,          false",
        "undated,        2026-02-10, 25X6,          false",
        "29 April 1962,  2026-02-10, 25X6 50X1-HUM, false",
        "29 April 1962,  2026-02-10, 75X,           false",
        "29 April 1950,  2010-06-24, 25X6,          false",
        "29 April 1950,  2010-06-25, 25X6,          true",
        "29 April 1962,  2026-02-10, 1.4(d),        false"
    })
    void aCodeFor25YearsOnARecordOver50(String written, LocalDate letter, String codes, boolean found) {
        var answer = denial(codes.split(" ")).of(written).letter(letter);

        assertThat(mdr().with(answer).hits(Check.FIFTY_YEARS_25X)).hasSize(found ? 1 : 0);
    }

    @Test
    void isAskedOnceForEachLetterAndItsCodes() {
        var found = mdr().with(denial("25X6").of("1961"))
                .with(denial("25X6").of("29 April 1962"))
                .with(denial("25X6").of("1990"))
                .with(denial("3.3(b)(6)").of("1961"))
                .with(denial("25X6").of("1961").letter(LETTER.plusDays(1)))
                .hits(Check.FIFTY_YEARS_25X);

        assertThat(found)
                .extracting(Hit::places)
                .containsExactly(
                        List.of(new FindingPlace(1, "D-1"), new FindingPlace(2, "D-2")),
                        List.of(new FindingPlace(4, "D-4")),
                        List.of(new FindingPlace(5, "D-5")));
        assertThat(found.get(0).sentence())
                .isEqualTo("The letter of 10 February 2026 (STATE, items 1, 2) cites 25X6 on records over 50 years old,"
                        + " the youngest of 29 April 1962: ask for the authority after 50 years (50X1-HUM, 50X2-WMD, or a"
                        + " 50X or 75X code that ISCAP approved).");
    }

    @ParameterizedTest
    @CsvSource({
        "1962, 1.4(d),          true",
        "1962, 1.4(d) FOIA-b6,  true",
        "1962, 1.4(d) 25X6,     false",
        "1962, 1.4(d) 50X1-HUM, false",
        "1990, 1.4(d),          false",
        "1962, FRD,             false"
    })
    void aReasonForClassificationAloneOnARecordOver50(String written, String codes, boolean found) {
        assertThat(mdr().with(denial(codes.split(" ")).of(written)).hits(Check.FIFTY_YEARS_REASON_ALONE))
                .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "DENIED_IN_FULL,    '',     true",
        "RELEASED_IN_PART,  '',     true",
        "DENIED_IN_FULL,    NOFORN, false",
        "RELEASED_IN_FULL,  '',     false",
        "GLOMAR,            '',     false",
        "NO_RECORDS,        '',     false"
    })
    void aDenialWithoutAnExemption(Outcome outcome, String code, boolean found) {
        var codes = code.isEmpty() ? new String[0] : new String[] {code};

        assertThat(mdr().with(answer(outcome, codes)).hits(Check.EXEMPTION_MISSING))
                .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "RELEASED_IN_PART, 10, 3,   2,  5,  ",
        "RELEASED_IN_PART, 10, 3,   2,   ,  has 10 pages and says what became of 5 of them",
        "RELEASED_IN_PART, 10,  ,   ,    ,  ",
        "RELEASED_IN_PART,   , 3,   2,  5,  ",
        "RELEASED_IN_PART, 10, 10,  ,    ,  'releases in part, but counts all 10 pages in full'",
        "RELEASED_IN_PART, 10, 6,   6,   ,  has 10 pages and says what became of 12 of them",
        "RELEASED_IN_FULL, 10, 10,  0,  0,  ",
        "RELEASED_IN_FULL, 10,  ,   ,    ,  ",
        "RELEASED_IN_FULL, 10, 9,   ,    ,  has 10 pages and says what became of 9 of them",
        "RELEASED_IN_FULL, 10, 9,   0,  1,  'releases in full, but counts 1 denied'",
        "DENIED_IN_FULL,   10,  ,   ,  10,  ",
        "DENIED_IN_FULL,   10, 0,   0,   ,  ",
        "DENIED_IN_FULL,   10,  ,   ,   8,  has 10 pages and says what became of 8 of them",
        "DENIED_IN_FULL,   10, 1,   2,  7,  'denies in full, but counts 1 in full and 2 in part'",
        "RELEASED_IN_FULL,  3, 5,   ,    ,  has 3 pages and says what became of 5 of them",
        "RELEASED_IN_PART,  3, 2,   2,  2,  has 3 pages and says what became of 6 of them",
        "NO_RECORDS,        3, 2,   2,  2,  has 3 pages and says what became of 6 of them",
        "NO_RECORDS,       10, 1,   2,   ,  "
    })
    void pagesThatDoNotAddUp(Outcome outcome, Integer total, Integer full, Integer part, Integer denied, String fault) {
        var found = mdr().with(answer(outcome, "50X1-HUM").pages(total, full, part, denied))
                .hits(Check.PAGES_DO_NOT_ADD_UP);

        assertThat(found)
                .extracting(Hit::sentence)
                .isEqualTo(
                        fault == null
                                ? List.of()
                                : List.of("The letter of 10 February 2026 (STATE, item 1) " + fault
                                        + ": ask for a count that adds up."));
    }

    @ParameterizedTest
    @CsvSource({"10, 3, , true", "3, 3, , false", "3, , , false", ", 3, , false", "10, 3, 1, true", "10, 3, 2, false"})
    void pagesOtherThanOnTheNotice(Integer counted, Integer stated, Integer documents, boolean found) {
        var answer = denial("50X1-HUM").pages(counted, null, null, null).notice(stated, documents);

        assertThat(mdr().with(answer).hits(Check.PAGES_DIFFER_FROM_NOTICE)).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "MDR,         INITIAL,       DENIED_IN_FULL,   NOT_STATED, true",
        "LIBRARY_MDR, INITIAL,       DENIED_IN_FULL,   NOT_STATED, true",
        "FOIA,        FOIA_APPEAL,   NO_RECORDS,       NOT_STATED, true",
        "MDR,         AGENCY_APPEAL, RELEASED_IN_PART, NOT_STATED, true",
        "MDR,         INITIAL,       DENIED_IN_FULL,   STATED,     false",
        "MDR,         INITIAL,       DENIED_IN_FULL,   ,           false",
        "MDR,         INITIAL,       RELEASED_IN_FULL, NOT_STATED, false",
        "MDR,         ISCAP,         DENIED_IN_FULL,   NOT_STATED, false",
        "INFORMAL,    INITIAL,       DENIED_IN_FULL,   NOT_STATED, false"
    })
    void noWordOfTheRightToAppeal(RequestKind kind, Stage stage, Outcome outcome, AppealRights rights, boolean found) {
        var answer = answer(outcome, "50X1-HUM").at(stage).says(rights, null);

        assertThat(mdr().filedAs(kind).with(answer).hits(Check.APPEAL_RIGHTS_MISSING))
                .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "INITIAL,       2026-05-01, true",
        "INITIAL,       2026-04-11, false",
        "INITIAL,       2026-04-10, false",
        "INITIAL,       2026-03-30, true",
        "INITIAL,       ,           false",
        "AGENCY_APPEAL, 2026-05-01, false"
    })
    void anotherDayToAppealByThanReckoned(Stage stage, LocalDate stated, boolean found) {
        var hits = mdr().with(denial("50X1-HUM").at(stage).says(null, stated))
                .windowUntil(LocalDate.of(2026, 4, 11), LocalDate.of(2026, 4, 10))
                .hits(Check.APPEAL_DATE_DIFFERS);

        assertThat(hits).hasSize(found ? 1 : 0);
        assertThat(hits)
                .allSatisfy(hit -> assertThat(hit.sentence())
                        .contains("we reckon 11 April 2026 (CL-7)", "act by the earlier day"));
    }

    @Test
    void whatIsReckonedByAnUncheckedRuleSaysSo() {
        var differing = denial("50X1-HUM").says(null, LocalDate.of(2026, 5, 1));

        var hits = mdr().with(differing)
                .underUncheckedRules()
                .windowUntil(LocalDate.of(2026, 4, 11), LocalDate.of(2026, 4, 10))
                .hits(Check.APPEAL_DATE_DIFFERS);

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.sentence()).contains("we reckon 11 April 2026 (CL-7, unverified)");
            assertThat(hit.verified()).isFalse();
            assertThat(hit.citation()).isEqualTo("the rule's own citation");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "MDR,         SENT,     FOIA,        true",
        "LIBRARY_MDR, DRAFT,    FOIA,        true",
        "FOIA,        REFERRED, MDR,         true",
        "FOIA,        SENT,     LIBRARY_MDR, true",
        "MDR,         SENT,     LIBRARY_MDR, false",
        "FOIA,        SENT,     FOIA,        false",
        "INFORMAL,    SENT,     FOIA,        false",
        "FOIA,        SENT,     INFORMAL,    false"
    })
    void twoRoadsForTheSameFile(RequestKind kind, RequestStatus status, RequestKind other, boolean found) {
        var hits = mdr().filedAs(kind)
                .standing(status)
                .askedElsewhere("R-2026-0002", other)
                .hits(Check.FOIA_AND_MDR);

        assertThat(hits).hasSize(found ? 1 : 0);
        assertThat(hits).allSatisfy(hit -> assertThat(hit.sentence()).contains("W-1", "R-2026-0002"));
    }

    @ParameterizedTest
    @CsvSource({
        "LIBRARY_MDR, SENT,    12, Turkey, 12, Cuba,     true",
        "LIBRARY_MDR, DRAFT,   12, Turkey, 13, Turkey,   true",
        "LIBRARY_MDR, SENT,    12, Turkey, 12, ' turkey',  false",
        "LIBRARY_MDR, SENT,    12, Turkey, ,   ,         false",
        "LIBRARY_MDR, DECIDED, 12, Turkey, 12, Cuba,     false",
        "MDR,         SENT,    12, Turkey, 12, Cuba,     false"
    })
    void severalFoldersOnOneForm(
            RequestKind kind,
            RequestStatus status,
            String box,
            String folder,
            String box2,
            String folder2,
            boolean found) {
        var hits = mdr().filedAs(kind)
                .standing(status)
                .in(box, folder)
                .in(box2, folder2)
                .hits(Check.SEVERAL_FOLDERS);

        assertThat(hits).hasSize(found ? 1 : 0);
        assertThat(hits).allSatisfy(hit -> assertThat(hit.places()).hasSize(2));
        assertThat(hits).allSatisfy(hit -> assertThat(hit.sentence()).contains("box 12, Turkey"));
    }

    @ParameterizedTest
    @CsvSource({
        "FRD,      A-7, 'ISCAP closes such appeals; ask the Department of Energy.'",
        "FRD 1.4(d), A-7, 'ISCAP will look at the other grounds only; ask the Department of Energy about these portions.'",
        "1.4(d),   A-7, ",
        "FRD,      ,    "
    })
    void iscapOverTheAtomicEnergyAct(String codes, String appeal, String ask) {
        var found = mdr().standing(RequestStatus.UNDER_APPEAL)
                .with(denial(codes.split(" ")).beforeIscap(appeal))
                .hits(Check.ISCAP_ATOMIC_ENERGY);

        assertThat(found)
                .extracting(hit -> hit.sentence().replaceFirst(".*\\(FRD\\): ", ""))
                .isEqualTo(ask == null ? List.of() : List.of(ask));
    }

    @Test
    void askingAgainTooEarlyHoldsUntilTheDayBeforeOneMay() {
        var found = mdr().standing(RequestStatus.DRAFT)
                .in("12", "Turkey")
                .reviewedBefore(LocalDate.of(2028, 2, 11))
                .hits(Check.ASKED_WITHIN_TWO_YEARS);

        assertThat(found).extracting(Hit::until).containsExactly(LocalDate.of(2028, 2, 10));
        assertThat(found.get(0).sentence()).contains("may be asked again from 11 February 2028");
    }

    @Test
    void namesNoMoreThanADozenItems() {
        var many = mdr();
        for (var item = 1; item <= 40; item++) {
            many.with(denial());
        }

        assertThat(many.hits(Check.EXEMPTION_MISSING))
                .singleElement()
                .satisfies(hit -> assertThat(hit.places()).hasSize(40))
                .satisfies(hit -> assertThat(hit.sentence()).contains("items 1, 2, 3,", "12 and 28 further"));
    }
}
