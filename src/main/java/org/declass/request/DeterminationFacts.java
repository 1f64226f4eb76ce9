package org.declass.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.declass.agency.Agencies;

/**
 * What a determination says.
 *
 * @param stage at which stage
 * @param outcome what was answered
 * @param agency the code of the agency that decided; the addressee when absent
 * @param letterDate the date of its letter
 * @param receivedOn when we received it, or null
 * @param pagesTotal how many pages the document has, says the letter
 * @param pagesFull pages released in full
 * @param pagesPart pages released with excisions
 * @param pagesDenied pages withheld in full
 * @param previousRelease where the document is public already, says the letter
 * @param exemptions the codes it cites, as written
 * @param appeal what it says about appealing
 */
public record DeterminationFacts(
        @NotNull Stage stage,
        @NotNull Outcome outcome,
        @Size(max = 20) String agency,
        @NotNull LocalDate letterDate,
        LocalDate receivedOn,
        @Min(0) @Max(1_000_000) Integer pagesTotal,
        @Min(0) @Max(1_000_000) Integer pagesFull,
        @Min(0) @Max(1_000_000) Integer pagesPart,
        @Min(0) @Max(1_000_000) Integer pagesDenied,
        @Size(max = 1000) String previousRelease,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> exemptions,
        AppealNotice appeal) {

    public DeterminationFacts {
        agency = Agencies.code(agency);
        exemptions = exemptions == null
                ? List.of()
                : exemptions.stream().map(String::strip).distinct().toList();
        appeal = appeal == null ? AppealNotice.NOT_NOTED : appeal;
    }

    /** An answer of which nobody noted what its letter says about appealing. */
    public DeterminationFacts(
            Stage stage,
            Outcome outcome,
            String agency,
            LocalDate letterDate,
            LocalDate receivedOn,
            Integer pagesTotal,
            Integer pagesFull,
            Integer pagesPart,
            Integer pagesDenied,
            String previousRelease,
            List<String> exemptions) {
        this(
                stage,
                outcome,
                agency,
                letterDate,
                receivedOn,
                pagesTotal,
                pagesFull,
                pagesPart,
                pagesDenied,
                previousRelease,
                exemptions,
                AppealNotice.NOT_NOTED);
    }

    /** The same with what its letter says about appealing. */
    public DeterminationFacts noting(AppealNotice notice) {
        return new DeterminationFacts(
                stage,
                outcome,
                agency,
                letterDate,
                receivedOn,
                pagesTotal,
                pagesFull,
                pagesPart,
                pagesDenied,
                previousRelease,
                exemptions,
                notice);
    }

    /** The same, decided by an agency. */
    DeterminationFacts by(String decidingAgency) {
        return new DeterminationFacts(
                stage,
                outcome,
                decidingAgency,
                letterDate,
                receivedOn,
                pagesTotal,
                pagesFull,
                pagesPart,
                pagesDenied,
                previousRelease,
                exemptions,
                appeal);
    }

    /** Pages that became public, wholly or in part; null where the letter does not say. */
    public Integer pagesReleased() {
        return pagesFull == null && pagesPart == null
                ? null
                : (pagesFull == null ? 0 : pagesFull) + (pagesPart == null ? 0 : pagesPart);
    }
}
