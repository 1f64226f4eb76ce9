package org.declass.appeal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.ActBody;
import org.declass.request.AppealNotice;
import org.declass.request.AppealRights;
import org.declass.request.NumberKind;
import org.declass.request.Outcome;
import org.declass.request.TrackingNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the acts on appeals; {@code on} is the day it happened, today when absent. */
final class AppealBodies {

    private AppealBodies() {}

    /** Their letter of receipt; {@code on} is its date. */
    record Acknowledgement(
            LocalDate receivedOn,
            @Size(max = 80) @Schema(examples = "2013-045") String number,
            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {

        AppealLetters.Receipt letter() {
            return new AppealLetters.Receipt(receivedOn, number);
        }
    }

    /** What a letter says on some items, the same on each: an outcome, a word on the fee, or that they are remanded. */
    record Ruling(
            @NotEmpty @Size(max = 1000) List<@NotNull @Positive Integer> items,
            Outcome outcome,
            FeeAnswer fee,

            @Schema(description = "That the items go back to the agency, which has to decide anew")
            Remand remand,

            @Min(0) @Max(1_000_000) Integer pagesTotal,
            @Min(0) @Max(1_000_000) Integer pagesFull,
            @Min(0) @Max(1_000_000) Integer pagesPart,
            @Min(0) @Max(1_000_000) Integer pagesDenied,
            @Size(max = 1000) String previousRelease,
            @Size(max = 50) List<@NotBlank @Size(max = 100) String> exemptions,
            @Size(max = 20) String supersedes) {

        AppealLetters.Ruling read() {
            return new AppealLetters.Ruling(
                    items.stream().distinct().toList(),
                    outcome,
                    fee,
                    remand,
                    pagesTotal,
                    pagesFull,
                    pagesPart,
                    pagesDenied,
                    previousRelease,
                    exemptions,
                    supersedes);
        }
    }

    /** A letter with its decision. */
    record Decision(
            @NotNull LocalDate letterDate,
            LocalDate receivedOn,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Ruling> rulings,

            @Schema(description = "Whether the letter states the right to appeal further; absent where nobody noted it")
            AppealRights appealRights,

            @Schema(description = "The last day to appeal further, where the letter names one")
            LocalDate appealBy,

            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {

        AppealLetters.Decision letter() {
            return new AppealLetters.Decision(
                    letterDate,
                    receivedOn,
                    new AppealNotice(appealRights, appealBy),
                    rulings.stream().map(Ruling::read).toList());
        }
    }

    /** Why they closed it. */
    record Closure(
            @NotNull ClosureReason reason,
            LocalDate on,
            @Size(max = 4000) String note) implements ActBody {}

    /** A number they gave it. */
    record Number(
            @NotBlank @Size(max = 20) String agency,

            @NotBlank @Size(max = 80) @Schema(examples = "2013-045")
            String value,

            LocalDate givenOn,
            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {

        TrackingNumber given() {
            return new TrackingNumber(agency.strip(), NumberKind.APPEAL, value.strip(), givenOn);
        }
    }
}
