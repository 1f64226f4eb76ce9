package org.declass.appeal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.declass.file.FileNumber;
import org.declass.request.DeterminationRow;
import org.declass.request.FiledBy;
import org.declass.request.Outcome;

/**
 * An item of an appeal as a list shows it.
 *
 * @param number that of the appeal and that of the item within its request: {@code A-12/2}
 * @param title that of the file, or null
 * @param agency the agency that the request is addressed to
 * @param cameTo what the appeal has come to for it
 * @param result the same more closely; null where nothing is decided
 * @param ruledOn the date of the letter that decided on it
 * @param contested the answer that is contested; null where there was none, or nobody says when the appeal was filed
 */
public record AppealedItemRow(
        @JsonIgnore long id,
        @JsonIgnore long appealId,
        String number,
        String appeal,
        String request,
        String item,
        String file,
        String title,
        FiledBy filedBy,
        String agency,
        AppealLevel level,
        AppealBasis basis,
        String body,
        AppealStatus status,
        LocalDate filedOn,
        CameTo cameTo,
        AppealResult result,
        LocalDate ruledOn,
        Contested contested) {

    /**
     * The answer that an appeal contests.
     *
     * @param number its number
     * @param outcome what was answered
     * @param agency the agency that answered
     * @param letterDate the date of its letter
     * @param exemptions what it cites
     */
    public record Contested(
            String number, Outcome outcome, String agency, LocalDate letterDate, List<String> exemptions) {

        static final Contested NOTHING = new Contested(null, null, null, null, List.of());

        static Contested of(DeterminationRow answer) {
            return answer == null
                    ? null
                    : new Contested(
                            answer.number(),
                            answer.outcome(),
                            answer.agency(),
                            answer.letterDate(),
                            answer.exemptions());
        }
    }

    /** As the query reads it; what is contested follows. */
    public AppealedItemRow(
            long id,
            long appealId,
            String request,
            int ordinal,
            long fileId,
            String title,
            FiledBy filedBy,
            String agency,
            AppealFacts facts,
            AppealStatus status,
            AppealDates dates,
            AppealResult result,
            LocalDate ruledOn) {
        this(
                id,
                appealId,
                "A-" + appealId + "/" + ordinal,
                "A-" + appealId,
                request,
                request + "/" + ordinal,
                FileNumber.of(fileId),
                title,
                filedBy,
                agency,
                facts.level(),
                facts.basis(),
                facts.body(),
                status,
                dates == null ? null : dates.filedOn(),
                CameTo.of(result, !status.isOpen()),
                result,
                ruledOn,
                null);
    }

    /** Its number within its request. */
    String ordinal() {
        return item.replaceFirst(".*/", "");
    }

    /** What is contested, with nothing in it where there is none. */
    Contested contestedOrNothing() {
        return contested == null ? Contested.NOTHING : contested;
    }

    /** The same as it stood at a past moment. */
    AppealedItemRow then(String agencyThen, AppealStatus statusThen, AppealResult resultThen, LocalDate ruledThen) {
        return with(agencyThen, statusThen, resultThen, ruledThen, contested);
    }

    /** The same with the answer that is contested; null where there is none. */
    AppealedItemRow contesting(DeterminationRow answer) {
        return with(agency, status, result, ruledOn, Contested.of(answer));
    }

    private AppealedItemRow with(
            String to, AppealStatus standing, AppealResult brought, LocalDate ruled, Contested against) {
        return new AppealedItemRow(
                id,
                appealId,
                number,
                appeal,
                request,
                item,
                file,
                title,
                filedBy,
                to,
                level,
                basis,
                body,
                standing,
                filedOn,
                CameTo.of(brought, !standing.isOpen()),
                brought,
                ruled,
                against);
    }
}
