package org.declass.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.declass.file.FileStatus;
import org.declass.request.AskedAgain;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.web.Invalid;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How files are sorted into requests, and which are left out. */
@Tag("one-engine")
class PlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Place TURKEY = new Place(null, "59", "Central Files", "12", "Turkey");
    private static final Place ITALY = new Place(null, "59", "Central Files", "12", "Italy");

    private static Candidate file(int number, Place place, String holder) {
        return new Candidate(
                "W-" + number,
                "Telegram " + number,
                place,
                holder,
                FileStatus.WITHDRAWN,
                Candidate.Struck.NO,
                List.of(),
                List.of());
    }

    private static Candidate at(FileStatus status) {
        return new Candidate("W-1", "Telegram", TURKEY, "NARA", status, Candidate.Struck.NO, List.of(), List.of());
    }

    private static Candidate asked(RequestKind kind) {
        var elsewhere = List.of(new Elsewhere(1, "R-2026-0001", kind, RequestStatus.SENT));
        return new Candidate(
                "W-1", "Telegram", TURKEY, "NARA", FileStatus.REQUESTED, Candidate.Struck.NO, elsewhere, List.of());
    }

    private static Candidate reviewed(LocalDate from) {
        var again = new AskedAgain(
                "W-1",
                "NARA",
                "R-2024-0001",
                "D-1",
                org.declass.request.Outcome.DENIED_IN_FULL,
                from.minusYears(2).minusDays(1),
                from,
                "E.O. 13526",
                true);
        return new Candidate(
                "W-1", "Telegram", TURKEY, "NARA", FileStatus.DENIED, Candidate.Struck.NO, List.of(), List.of(again));
    }

    private static Plan plan(Terms terms, Candidate... files) {
        return new Planner(terms, TODAY).plan(List.of(files));
    }

    private static Terms terms(RequestKind kind) {
        return new Terms(kind, null, Terms.USUAL);
    }

    private static List<Hindrance> hindrances(RequestKind kind, Candidate file) {
        var plan = plan(terms(kind), file);
        assertThat(plan.proposals()).hasSize(plan.leftOut().isEmpty() ? 1 : 0);
        return plan.leftOut().stream()
                .flatMap(left -> left.reasons().stream().map(LeftOut.Reason::hindrance))
                .toList();
    }

    @Test
    void makesOneRequestForEachFolderOfEachCustodianHoweverTheyAreSpelled() {
        var turkeyAgain = new Place("National Archives", "59", "central  files", "12", "TURKEY");
        var elsewhere = new Place(null, "JFKL-NSF", "Central Files", "12", "Turkey");
        var otherBox = new Place(null, "59", "Central Files", "13", "Turkey");

        var plan = plan(
                terms(RequestKind.MDR),
                file(1, TURKEY, "NARA"),
                file(2, ITALY, "NARA"),
                file(3, turkeyAgain, "NARA"),
                file(4, elsewhere, "JFKL"),
                file(5, otherBox, "NARA"));

        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.proposals().stream().map(Proposal::numbers))
                .containsExactly(List.of("W-1", "W-3"), List.of("W-2"), List.of("W-4"), List.of("W-5"));
        assertThat(plan.proposals().stream().map(Proposal::agency)).containsExactly("NARA", "NARA", "JFKL", "NARA");
        assertThat(plan.proposals().get(0).title()).isEqualTo("Turkey (RG 59, Central Files, box 12)");
        assertThat(plan.wanted()).isEqualTo(5);
    }

    @Test
    void dividesAFolderEvenlyWhereItHasMoreFilesThanOneRequestTakes() {
        var files = new ArrayList<Candidate>();
        IntStream.rangeClosed(1, 7).forEach(number -> files.add(file(number, TURKEY, "NARA")));

        var plan = new Planner(new Terms(RequestKind.FOIA, null, 3), TODAY).plan(files);

        assertThat(plan.proposals().stream().map(proposal -> proposal.files().size()))
                .containsExactly(3, 2, 2);
        assertThat(plan.proposals().stream().flatMap(proposal -> proposal.numbers().stream()))
                .containsExactlyElementsOf(files.stream().map(Candidate::number).toList());
        assertThat(plan.proposals().get(1).title()).endsWith("box 12), part 2 of 3");
    }

    @Test
    void leavesOutWhatIsOpenMissingOrStruck() {
        assertThat(hindrances(RequestKind.MDR, at(FileStatus.RELEASED))).containsExactly(Hindrance.OPEN);
        assertThat(hindrances(RequestKind.MDR, at(FileStatus.REOPENED))).containsExactly(Hindrance.OPEN);
        assertThat(hindrances(RequestKind.MDR, at(FileStatus.MISSING))).containsExactly(Hindrance.MISSING);
        assertThat(hindrances(RequestKind.MDR, at(FileStatus.RELEASED_IN_PART))).isEmpty();
        assertThat(hindrances(RequestKind.MDR, at(FileStatus.WITHDRAWN_AGAIN))).isEmpty();
        var struck = new Candidate(
                "W-1", "Telegram", TURKEY, "NARA", FileStatus.RELEASED, Candidate.Struck.YES, List.of(), List.of());
        assertThat(hindrances(RequestKind.MDR, struck)).containsExactly(Hindrance.STRUCK, Hindrance.OPEN);
    }

    @Test
    void takesOneRoadOnly() {
        assertThat(hindrances(RequestKind.MDR, asked(RequestKind.LIBRARY_MDR))).containsExactly(Hindrance.UNDER_WAY);
        assertThat(hindrances(RequestKind.FOIA, asked(RequestKind.FOIA))).containsExactly(Hindrance.UNDER_WAY);
        assertThat(hindrances(RequestKind.MDR, asked(RequestKind.FOIA))).containsExactly(Hindrance.OTHER_ROAD);
        assertThat(hindrances(RequestKind.FOIA, asked(RequestKind.MDR))).containsExactly(Hindrance.OTHER_ROAD);
        assertThat(hindrances(RequestKind.MDR, asked(RequestKind.INFORMAL))).isEmpty();
        assertThat(plan(terms(RequestKind.MDR), asked(RequestKind.FOIA))
                        .leftOut()
                        .get(0)
                        .reasons()
                        .get(0))
                .satisfies(reason -> assertThat(reason.why()).contains("R-2026-0001", "FOIA, Sent", "not both"))
                .satisfies(reason -> assertThat(reason.citation()).contains("36 CFR 1260.50(f)"));
    }

    @Test
    void waitsTwoYearsAfterAReviewOfTheSameAgencyButNotUnderTheFoia() {
        var tomorrow = reviewed(TODAY.plusDays(1));

        assertThat(plan(terms(RequestKind.MDR), tomorrow).leftOut().get(0).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.hindrance()).isEqualTo(Hindrance.TWO_YEARS))
                .satisfies(reason -> assertThat(reason.from()).isEqualTo(TODAY.plusDays(1)));
        assertThat(hindrances(RequestKind.MDR, reviewed(TODAY))).isEmpty();
        assertThat(hindrances(RequestKind.FOIA, tomorrow)).isEmpty();
        assertThat(plan(new Terms(RequestKind.MDR, "STATE", 10), tomorrow).leftOut())
                .isEmpty();
    }

    @Test
    void needsACustodianAndTheFormOfTheLibrariesAFolder() {
        var nowhere = new Place(null, null, null, null, null);

        assertThat(hindrances(RequestKind.MDR, file(1, nowhere, null))).containsExactly(Hindrance.CUSTODIAN_UNKNOWN);
        assertThat(hindrances(RequestKind.LIBRARY_MDR, file(1, nowhere, null)))
                .containsExactly(Hindrance.CUSTODIAN_UNKNOWN, Hindrance.FOLDER_UNKNOWN);
        var chosen = plan(new Terms(RequestKind.MDR, "STATE", 10), file(1, nowhere, null), file(2, TURKEY, "NARA"));
        assertThat(chosen.proposals().get(0).title()).isEqualTo("Folder not recorded");
        assertThat(chosen.proposals().get(0).warning()).isNull();
        assertThat(chosen.proposals().get(1).warning()).isEqualTo("NARA holds it, STATE is asked.");
    }

    @Test
    void knowsNoRulesOfOtherRoads() {
        assertThatThrownBy(() -> terms(RequestKind.INFORMAL)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Terms(RequestKind.MDR, null, 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Terms(RequestKind.MDR, null, 401)).isInstanceOf(Invalid.class);
    }
}
