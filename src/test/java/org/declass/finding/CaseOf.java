package org.declass.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.declass.agency.ExemptionFamily;
import org.declass.deadline.DeadlineRow;
import org.declass.deadline.DeadlineState;
import org.declass.deadline.Purpose;
import org.declass.deadline.Road;
import org.declass.deadline.Side;
import org.declass.deadline.StartingEvent;
import org.declass.file.Document;
import org.declass.file.Location;
import org.declass.file.PartialDate;
import org.declass.history.SubjectKind;
import org.declass.request.AppealRights;
import org.declass.request.AskedAgain;
import org.declass.request.DeterminationRow;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.request.Stage;

/** Builds dossiers for tests of the checks; what is not said is such that no check finds anything. */
final class CaseOf {

    static final LocalDate LETTER = LocalDate.of(2026, 2, 10);

    private static final Map<String, ExemptionFamily> FAMILIES = Map.of(
            "25X6", ExemptionFamily.YEARS_25,
            "3.3(b)(6)", ExemptionFamily.YEARS_25,
            "50X1-HUM", ExemptionFamily.YEARS_50,
            "75X", ExemptionFamily.YEARS_75,
            "1.4(d)", ExemptionFamily.CLASSIFICATION,
            "FRD", ExemptionFamily.ATOMIC_ENERGY,
            "RD", ExemptionFamily.ATOMIC_ENERGY,
            "FOIA-b6", ExemptionFamily.FOIA);

    private boolean checked = true;
    private final List<Part> parts = new ArrayList<>();
    private final List<DeadlineRow> clocks = new ArrayList<>();
    private final List<AskedAgain> again = new ArrayList<>();
    private RequestKind kind = RequestKind.MDR;
    private RequestStatus status = RequestStatus.DECIDED;

    static CaseOf mdr() {
        return new CaseOf();
    }

    CaseOf filedAs(RequestKind newKind) {
        kind = newKind;
        return this;
    }

    CaseOf standing(RequestStatus newStatus) {
        status = newStatus;
        return this;
    }

    /** An item that was answered. */
    CaseOf with(AnswerOf answer) {
        var item = parts.size() + 1;
        parts.add(new Part(
                item, "W-" + item, answer.document(), Location.NONE, answer.row(item), answer.iscap, List.of()));
        return this;
    }

    /** An item that was not answered, of a folder in a box. */
    CaseOf in(String box, String folder) {
        var location = new Location(null, null, null, null, box, folder, null, null);
        var item = parts.size() + 1;
        parts.add(new Part(item, "W-" + item, Document.NONE, location, null, null, List.of()));
        return this;
    }

    /** An item that was not answered and is asked for elsewhere too. */
    CaseOf askedElsewhere(String request, RequestKind otherKind) {
        var item = parts.size() + 1;
        var other = List.of(new Part.Elsewhere(request, otherKind));
        parts.add(new Part(item, "W-" + item, Document.NONE, Location.NONE, null, null, other));
        return this;
    }

    CaseOf reviewedBefore(LocalDate from) {
        again.add(new AskedAgain(
                "W-1", "STATE", "R-2025-0001", "D-1", Outcome.DENIED_IN_FULL, LETTER, from, "a rule", checked));
        return this;
    }

    /** The rules of the clocks that follow were checked by nobody. */
    CaseOf underUncheckedRules() {
        checked = false;
        return this;
    }

    /** A clock of ours for an appeal to the agency, from the letter on. */
    CaseOf windowUntil(LocalDate due, LocalDate fileBy) {
        clocks.add(new DeadlineRow(
                "CL-7",
                Purpose.MDR_APPEAL_FILE,
                Side.OURS,
                DeadlineState.RUNNING,
                "R-2026-0001",
                "R-2026-0001/1",
                "item 1",
                "STATE",
                Road.MDR,
                "Ed",
                LETTER,
                StartingEvent.DENIAL_MAILED,
                LETTER,
                StartingEvent.DENIAL_MAILED,
                null,
                null,
                due,
                due,
                fileBy,
                due.plusDays(1),
                1L,
                null,
                null,
                null,
                "MDR_APPEAL_FILE/1",
                checked,
                null,
                "arithmetic",
                SubjectKind.ITEM,
                1,
                Instant.EPOCH));
        return this;
    }

    Dossier dossier() {
        return new Dossier(
                "R-2026-0001",
                kind,
                status,
                parts,
                FAMILIES,
                clocks,
                Map.of("MDR_APPEAL_FILE/1", "the rule's own citation"),
                again);
    }

    List<Hit> hits(Check check) {
        return check.in(dossier()).map(Found::hit).toList();
    }

    /** All that any check finds. */
    List<Check> checks() {
        return Check.all(dossier()).stream().map(Found::check).toList();
    }

    /** An answer on an item. */
    static final class AnswerOf {

        private final Outcome outcome;
        private final List<String> exemptions;
        private LocalDate letter = LETTER;
        private Stage stage = Stage.INITIAL;
        private Integer total;
        private Integer full;
        private Integer part;
        private Integer denied;
        private Integer noticePages;
        private Integer covers;
        private PartialDate written = PartialDate.of("1 May 1990");
        private AppealRights rights;
        private LocalDate appealBy;
        private String iscap;

        private AnswerOf(Outcome outcome, String... exemptions) {
            this.outcome = outcome;
            this.exemptions = List.of(exemptions);
        }

        static AnswerOf answer(Outcome outcome, String... exemptions) {
            return new AnswerOf(outcome, exemptions);
        }

        static AnswerOf denial(String... exemptions) {
            return answer(Outcome.DENIED_IN_FULL, exemptions);
        }

        AnswerOf of(String documentDate) {
            written = PartialDate.of(documentDate);
            return this;
        }

        AnswerOf letter(LocalDate day) {
            letter = day;
            return this;
        }

        AnswerOf at(Stage newStage) {
            stage = newStage;
            return this;
        }

        AnswerOf pages(Integer newTotal, Integer newFull, Integer newPart, Integer newDenied) {
            total = newTotal;
            full = newFull;
            part = newPart;
            denied = newDenied;
            return this;
        }

        AnswerOf notice(Integer pages, Integer documents) {
            noticePages = pages;
            covers = documents;
            return this;
        }

        AnswerOf says(AppealRights newRights, LocalDate newBy) {
            rights = newRights;
            appealBy = newBy;
            return this;
        }

        AnswerOf beforeIscap(String appeal) {
            iscap = appeal;
            return this;
        }

        private Document document() {
            return new Document(null, written, null, null, null, null, null, noticePages, null, covers);
        }

        private DeterminationRow row(int item) {
            return new DeterminationRow(
                    item,
                    "D-" + item,
                    "R-2026-0001",
                    "R-2026-0001/" + item,
                    "W-" + item,
                    stage,
                    outcome,
                    "STATE",
                    letter,
                    null,
                    total,
                    full,
                    part,
                    denied,
                    exemptions,
                    List.of(),
                    rights,
                    appealBy,
                    null,
                    false,
                    null);
        }
    }
}
