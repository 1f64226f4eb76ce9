package org.declass.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.appeal.Contesting.FILED_ON;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.referral.Category;
import org.declass.referral.KnownBy;
import org.declass.referral.ReferralDesk;
import org.declass.referral.ReferralFacts;
import org.declass.request.CloseReason;
import org.declass.request.DeterminationDesk;
import org.declass.request.DeterminationFacts;
import org.declass.request.Filing;
import org.declass.request.Letters;
import org.declass.request.Outcome;
import org.declass.request.RequestDesk;
import org.declass.request.RequestFacts;
import org.declass.request.RequestKind;
import org.declass.request.ReviewRequests;
import org.declass.request.Stage;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the way of an appeal, all of it at once. */
@QuarkusTest
class FilingPolicyTest {

    @Inject
    Reset reset;

    @Inject
    Filing filing;

    @Inject
    Contesting contesting;

    @Inject
    AppealDesk desk;

    @Inject
    RequestDesk requestDesk;

    @Inject
    DeterminationDesk determinations;

    @Inject
    ReferralDesk referrals;

    @Inject
    ReviewRequests requests;

    @Inject
    FixedClock clock;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    /** A request of a kind to an agency, sent on the usual day, over a new file. */
    private String sent(RequestKind kind, String agency, String file) {
        var facts = new RequestFacts(kind, agency, null, "Jupiter missiles", "Ed", null, null, null);
        var number = requestDesk
                .draft(facts, List.of(file), filing.on(Filing.SENT_ON))
                .number();
        requestDesk.send(number, Seen.ANY, filing.on(Filing.SENT_ON));
        return number;
    }

    private String answered(RequestKind kind, String agency, Stage stage, Outcome outcome, String... codes) {
        var number = sent(kind, agency, filing.file("One"));
        answer(number, stage, outcome, Filing.SENT_ON.plusDays(10), codes);
        return number;
    }

    private void answer(String number, Stage stage, Outcome outcome, LocalDate letter, String... codes) {
        var facts = new DeterminationFacts(
                stage, outcome, null, letter, letter.plusDays(3), null, null, null, null, null, List.of(codes));
        determinations.determine(
                number, new Letters.Answer(List.of(1), facts, null), Seen.ANY, filing.on(letter.plusDays(3)));
    }

    private List<FilingPolicy> obstacles(String number, AppealLevel level, AppealBasis basis, LocalDate day) {
        return all(number, level, basis, day).stream()
                .map(FilingObstacle::policy)
                .toList();
    }

    private List<FilingObstacle> all(String number, AppealLevel level, AppealBasis basis, LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> desk.obstacles(
                        requests.get(number), List.of(), Contesting.facts(level, basis), filing.on(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "MDR,                AGENCY, true",
        "MDR,                ISCAP,  true",
        "MDR,                FOIA,   false",
        "MDR,                OGIS,   false",
        "MDR,                COURT,  false",
        "LIBRARY_MDR,        ISCAP,  true",
        "FOIA,               AGENCY, false",
        "FOIA,               ISCAP,  false",
        "FOIA,               FOIA,   true",
        "FOIA,               OGIS,   true",
        "FOIA,               COURT,  true",
        "INFORMAL,           AGENCY, false",
        "INDEXING_ON_DEMAND, ISCAP,  false"
    })
    void eachKindOfRequestHasItsOwnRoad(RequestKind kind, AppealLevel level, boolean open) {
        var request = answered(kind, "STATE", Stage.INITIAL, Outcome.DENIED_IN_FULL, "1.4(b)");

        assertThat(!obstacles(request, level, AppealBasis.DENIAL, FILED_ON).contains(FilingPolicy.LEVEL_FITS))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "DENIAL,           DENIED_IN_FULL,         true",
        "DENIAL,           RELEASED_IN_PART,       true",
        "DENIAL,           GLOMAR,                 true",
        "DENIAL,           NOT_SUBJECT,            true",
        "DENIAL,           RELEASED_IN_FULL,       false",
        "DENIAL,           NO_RECORDS,             false",
        "NO_RECORDS,       NO_RECORDS,             true",
        "NO_RECORDS,       LOST,                   true",
        "NO_RECORDS,       DENIED_IN_FULL,         false",
        "TWO_YEAR_REFUSAL, NOT_REVIEWED_TWO_YEARS, true",
        "TWO_YEAR_REFUSAL, DENIED_IN_FULL,         false",
        "FEE,              RELEASED_IN_FULL,       true"
    })
    void theGroundMustBeInTheAnswer(AppealBasis basis, Outcome outcome, boolean there) {
        var request = answered(RequestKind.MDR, "STATE", Stage.INITIAL, outcome);

        assertThat(obstacles(request, AppealLevel.AGENCY, basis, FILED_ON))
                .isEqualTo(there ? List.of() : List.of(FilingPolicy.ANSWER_IS_THERE));
    }

    @Test
    void withoutAnyAnswerNothingWasDenied() {
        var request = sent(RequestKind.MDR, "STATE", filing.file("One"));

        assertThat(all(request, AppealLevel.AGENCY, AppealBasis.DENIAL, FILED_ON))
                .extracting(FilingObstacle::sentence)
                .containsExactly(request + "/1 gives no ground “Denial”: it has no answer.");
    }

    @ParameterizedTest
    @CsvSource({"0, TIME_HAS_LAPSED", "1, ''", "60, ''", "61, ''", "62, WINDOW_OPEN"})
    void theYearMustBeOverAndOurOwnTimeMustNot(int daysAfterTheYear, String expected) {
        var year = Filing.SENT_ON.plusYears(1);
        clock.goTo(year.plusDays(100));
        var request = sent(RequestKind.MDR, "STATE", filing.file("One"));

        assertThat(obstacles(request, AppealLevel.ISCAP, AppealBasis.LAPSE_ONE_YEAR, year.plusDays(daysAfterTheYear)))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(FilingPolicy.valueOf(expected)));
    }

    @Test
    void aYearWithAnAnswerHasNotLapsed() {
        clock.goTo(Filing.SENT_ON.plusYears(2));
        var request = answered(RequestKind.MDR, "STATE", Stage.INITIAL, Outcome.DENIED_IN_FULL);

        assertThat(obstacles(
                        request,
                        AppealLevel.ISCAP,
                        AppealBasis.LAPSE_ONE_YEAR,
                        Filing.SENT_ON.plusYears(1).plusDays(9)))
                .containsExactly(FilingPolicy.TIME_HAS_LAPSED);
    }

    @ParameterizedTest
    @CsvSource({"180, TIME_HAS_LAPSED", "181, ''", "241, ''", "242, WINDOW_OPEN"})
    void theAgencyMustHaveHad180Days(int daysAfterFiling, String expected) {
        clock.goTo(FILED_ON.plusDays(300));
        var request = answered(RequestKind.MDR, "STATE", Stage.INITIAL, Outcome.DENIED_IN_FULL);
        contesting.toAgency(request);

        assertThat(obstacles(
                        request, AppealLevel.ISCAP, AppealBasis.LAPSE_180_DAYS, FILED_ON.plusDays(daysAfterFiling)))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(FilingPolicy.valueOf(expected)));
    }

    @Test
    void withoutAnAppealToTheAgencyNo180DaysLapse() {
        clock.goTo(FILED_ON.plusDays(300));
        var request = answered(RequestKind.MDR, "STATE", Stage.INITIAL, Outcome.DENIED_IN_FULL);

        assertThat(obstacles(request, AppealLevel.ISCAP, AppealBasis.LAPSE_180_DAYS, FILED_ON.plusDays(200)))
                .containsExactly(FilingPolicy.TIME_HAS_LAPSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"FRD | true", "RD, FRD | true", "FRD, 1.4(b) | false", "25X6 | false", "'' | false"})
    void iscapTakesNothingThatIsDeniedUnderTheAtomicEnergyActAlone(String codes, boolean refused) {
        var cited =
                Arrays.stream(codes.split(", ")).filter(code -> !code.isEmpty()).toArray(String[]::new);
        var request = answered(RequestKind.MDR, "STATE", Stage.AGENCY_APPEAL, Outcome.DENIED_IN_FULL, cited);

        assertThat(obstacles(request, AppealLevel.ISCAP, AppealBasis.DENIAL, FILED_ON))
                .isEqualTo(refused ? List.of(FilingPolicy.NOT_ATOMIC_ENERGY_ACT) : List.of());
        assertThat(obstacles(request, AppealLevel.AGENCY, AppealBasis.DENIAL, FILED_ON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"FRD | true", "RD TFNI | true", "RD NSI | false", "NATO | false"})
    void whatWasReferredAsNuclearAloneIsWarnedOf(String categories, boolean warned) {
        clock.goTo(Filing.SENT_ON.plusYears(2));
        var request = sent(RequestKind.MDR, "STATE", filing.file("One"));
        for (var category : categories.split(" ")) {
            var facts = new ReferralFacts("DOE", Category.valueOf(category), KnownBy.NOTIFIED, null);
            referrals.refer(request, List.of(), facts, Seen.ANY, filing.on(Filing.SENT_ON.plusDays(9)));
        }

        assertThat(obstacles(
                        request,
                        AppealLevel.ISCAP,
                        AppealBasis.LAPSE_ONE_YEAR,
                        Filing.SENT_ON.plusYears(1).plusDays(9)))
                .isEqualTo(warned ? List.of(FilingPolicy.NOT_REFERRED_AS_NUCLEAR) : List.of());
    }

    @Test
    void theAgencysOwnAppealComesBeforeIscap() {
        var request = answered(RequestKind.MDR, "STATE", Stage.INITIAL, Outcome.DENIED_IN_FULL);

        assertThat(obstacles(request, AppealLevel.ISCAP, AppealBasis.DENIAL, FILED_ON))
                .containsExactly(FilingPolicy.AGENCY_FIRST);
    }

    @Test
    void iscapDoesNotLookAtTheSameFileTwiceInTwoYears() {
        clock.goTo(FixedClock.TODAY.plusYears(4));
        var file = filing.file("One");
        var earlier = sent(RequestKind.MDR, "OSD", file);
        answer(earlier, Stage.ISCAP, Outcome.DENIED_IN_FULL, Filing.SENT_ON.plusDays(20));
        var request = sent(RequestKind.MDR, "STATE", file);
        var reviewed = Filing.SENT_ON.plusDays(20);
        answer(
                request,
                Stage.AGENCY_APPEAL,
                Outcome.DENIED_IN_FULL,
                reviewed.plusYears(2).minusDays(20));

        assertThat(obstacles(request, AppealLevel.ISCAP, AppealBasis.DENIAL, reviewed.plusYears(2)))
                .containsExactly(FilingPolicy.NOT_REVIEWED_LATELY);
        assertThat(obstacles(
                        request,
                        AppealLevel.ISCAP,
                        AppealBasis.DENIAL,
                        reviewed.plusYears(2).plusDays(1)))
                .isEmpty();
    }

    @Test
    void whatIsBeforeACourtIsWarnedOf() {
        var file = filing.file("One");
        var sued = sent(RequestKind.FOIA, "STATE", file);
        answer(sued, Stage.INITIAL, Outcome.DENIED_IN_FULL, Filing.SENT_ON.plusDays(10));
        var suit = contesting.file(sued, AppealLevel.COURT, AppealBasis.DENIAL, FILED_ON);
        var request = sent(RequestKind.MDR, "STATE", file);
        answer(request, Stage.INITIAL, Outcome.DENIED_IN_FULL, Filing.SENT_ON.plusDays(10));

        assertThat(all(request, AppealLevel.AGENCY, AppealBasis.DENIAL, FILED_ON))
                .extracting(FilingObstacle::sentence)
                .containsExactly(suit.number() + " of " + sued + " is before a court.");

        desk.withdraw(suit.number(), Seen.ANY, filing.act());
        assertThat(obstacles(request, AppealLevel.AGENCY, AppealBasis.DENIAL, FILED_ON))
                .isEmpty();
        var closure = new Letters.Closure(CloseReason.LITIGATION, Letters.Confirmation.YES);
        requestDesk.close(sued, closure, Seen.ANY, filing.act());
        assertThat(obstacles(request, AppealLevel.AGENCY, AppealBasis.DENIAL, FILED_ON))
                .containsExactly(FilingPolicy.NOT_IN_LITIGATION);
    }

    @ParameterizedTest
    @CsvSource({
        "MDR,         STATE, AGENCY, INITIAL,       63, '22 CFR 171.52(c), older text; unverified'",
        "MDR,         CIA,   AGENCY, INITIAL,       45, '32 CFR 1908; CIA''s page on appeals; unverified'",
        "MDR,         DOE,   AGENCY, INITIAL,       33, '10 CFR 1045.53, older text; unverified'",
        "LIBRARY_MDR, JFKL,  AGENCY, INITIAL,       60, (Mandatory review pages of the Eisenhower Library",
        "MDR,         STATE, ISCAP,  AGENCY_APPEAL, 63, 32 CFR 2003.13; 46 CFR 503.58(c)",
        "FOIA,        STATE, FOIA,   INITIAL,       90, '(5 U.S.C. 552(a)(6)(A)(i)(III), Pub. L. 114-185)'",
        "FOIA,        CIA,   FOIA,   INITIAL,       90, (32 CFR 1900.42(b))"
    })
    void eachAgencyHasItsWindowAndTheRefusalCitesItsRule(
            RequestKind kind, String agency, AppealLevel level, Stage stage, int days, String citation) {
        clock.goTo(FixedClock.TODAY.plusYears(1));
        var request = answered(kind, agency, stage, Outcome.DENIED_IN_FULL, "1.4(b)");
        var letter = Filing.SENT_ON.plusDays(10);

        assertThat(obstacles(request, level, AppealBasis.DENIAL, letter.plusDays(days)))
                .isEmpty();
        assertThat(all(request, level, AppealBasis.DENIAL, letter.plusDays(days + 1)))
                .singleElement()
                .satisfies(obstacle -> {
                    assertThat(obstacle.policy()).isEqualTo(FilingPolicy.WINDOW_OPEN);
                    assertThat(obstacle.cited()).containsOnlyOnce(citation).doesNotContain("as cited");
                });
    }

    @Test
    void nothingIsContestedTwiceAtTheSameLevel() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One", "Two");
        var appeal = contesting.toAgency(request, 2);

        assertThat(all(request, AppealLevel.AGENCY, AppealBasis.DENIAL, FILED_ON))
                .extracting(FilingObstacle::sentence)
                .containsExactly(request + "/2 is contested there already: " + appeal.number() + ".");
        desk.withdraw(appeal.number(), Seen.ANY, filing.act());
        assertThat(obstacles(request, AppealLevel.AGENCY, AppealBasis.DENIAL, FILED_ON))
                .isEmpty();
    }

    @Test
    void allThatStandsInTheWayIsSaidAtOnce() {
        clock.goTo(FixedClock.TODAY.plusYears(1));
        var request = answered(RequestKind.MDR, "STATE", Stage.INITIAL, Outcome.DENIED_IN_FULL, "FRD");

        assertThat(all(request, AppealLevel.ISCAP, AppealBasis.DENIAL, FixedClock.TODAY.plusDays(300)))
                .extracting(FilingObstacle::policy)
                .containsExactly(
                        FilingPolicy.NOT_ATOMIC_ENERGY_ACT, FilingPolicy.AGENCY_FIRST, FilingPolicy.WINDOW_OPEN);
    }
}
