package org.declass.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.file.ReleaseExtent;
import org.declass.file.ReleaseFacts;
import org.declass.history.ActBody;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes for each act on a request; {@code on} is the day it happened, today when absent. */
final class RequestBodies {

    private static final String NO_WEB_ADDRESS = "must be an address of the web that begins with http:// or https://";

    private RequestBodies() {}

    /** A new draft; its files by number. */
    record Draft(
            @NotNull @Valid RequestFacts facts,

            @Size(max = 1000) @Schema(examples = "[\"W-12\"]")
            List<@NotBlank @Size(max = 20) String> files,

            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {

        List<String> wanted() {
            return files == null ? List.of() : files;
        }
    }

    /** Other facts. */
    record Edit(
            @NotNull @Valid RequestFacts facts,
            LocalDate on,
            @Size(max = 4000) String note) implements ActBody {}

    /** Files to add to a draft. */
    record Items(
            @NotEmpty @Size(max = 1000) @Schema(examples = "[\"W-12\"]")
            List<@NotBlank @Size(max = 20) String> files,

            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {}

    /** A number an agency gave. */
    record Number(
            @NotBlank @Size(max = 20) @Schema(examples = "STATE")
            String agency,

            @NotNull NumberKind kind,

            @NotBlank @Size(max = 80) @Schema(examples = "M-2026-00123")
            String value,

            LocalDate givenOn,
            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {

        TrackingNumber given() {
            return new TrackingNumber(agency.strip(), kind, value.strip(), givenOn);
        }
    }

    /** The letter of receipt; {@code on} is the letter's date. */
    record Acknowledgement(
            LocalDate receivedOn,

            @Size(max = 80) @Schema(examples = "M-2026-00123")
            String number,

            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {

        Letters.Acknowledgement letter() {
            return new Letters.Acknowledgement(receivedOn, number);
        }
    }

    /** A question of the agency. */
    record Question(
            @NotNull QuestionKind kind,
            LocalDate answerBy,
            LocalDate on,
            @Size(max = 4000) String note) implements ActBody {

        Letters.Question letter() {
            return new Letters.Question(kind, answerBy);
        }
    }

    /** The agency's answer on some items, by their numbers within the request. */
    record Answer(
            @NotEmpty @Size(max = 1000) List<@NotNull @Positive Integer> items,
            @NotNull Stage stage,
            @NotNull Outcome outcome,
            @Size(max = 20) String agency,
            LocalDate letterDate,
            LocalDate receivedOn,
            @Min(0) @Max(1_000_000) Integer pagesTotal,
            @Min(0) @Max(1_000_000) Integer pagesFull,
            @Min(0) @Max(1_000_000) Integer pagesPart,
            @Min(0) @Max(1_000_000) Integer pagesDenied,
            @Size(max = 1000) String previousRelease,

            @Size(max = 50) @Schema(examples = "[\"25X6\", \"FRD\"]")
            List<@NotBlank @Size(max = 100) String> exemptions,

            @Schema(description = "Whether the letter states the right to appeal; absent where nobody noted it")
            AppealRights appealRights,

            @Schema(description = "The last day to appeal, where the letter names one")
            LocalDate appealBy,

            @Size(max = 20) String supersedes,
            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {

        /** The letter's date is the day of the act where nothing else is said. */
        Letters.Answer letter(LocalDate happenedOn) {
            var date = letterDate == null ? happenedOn : letterDate;
            return new Letters.Answer(
                    items,
                    new DeterminationFacts(
                            stage,
                            outcome,
                            agency,
                            date,
                            receivedOn,
                            pagesTotal,
                            pagesFull,
                            pagesPart,
                            pagesDenied,
                            previousRelease,
                            exemptions,
                            new AppealNotice(appealRights, appealBy)),
                    supersedes);
        }
    }

    /** Another agency or office has it now. */
    record Rerouting(
            @NotBlank @Size(max = 20) @Schema(examples = "USN")
            String agency,

            @Size(max = 200) String office,

            @Size(max = 80) @Schema(examples = "DON-NAVY-2026-000581")
            String number,

            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {

        Letters.Rerouting letter() {
            return new Letters.Rerouting(Agencies.code(agency), Typed.orNull(office), number);
        }
    }

    /** The agency takes more time; {@code on} is the date of its letter. */
    record Extension(
            @Schema(description = "The day by which the letter says they will answer, where it names one")
            LocalDate until,

            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {

        Letters.Extension letter() {
            return new Letters.Extension(until);
        }
    }

    /** A part of some items that became public before the answer; {@code on} is the day. */
    record InterimRelease(
            @NotEmpty @Size(max = 1000) List<@NotNull @Positive Integer> items,
            ReleaseExtent extent,
            @Min(0) @Max(1_000_000) Integer pages,
            @Size(max = 300) String sourceName,

            @Size(max = 1000) @Pattern(regexp = ReleaseFacts.WEB_ADDRESS, message = NO_WEB_ADDRESS)
            String url,

            @Size(max = 1000) String citation,
            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {

        Letters.InterimRelease letter() {
            return new Letters.InterimRelease(items, extent, pages, sourceName, url, citation);
        }
    }

    /** Something worth keeping; {@code theirStatus} is what the agency calls where the request stands, word by word. */
    record Note(
            @NotBlank @Size(max = 4000) String note,

            @Size(max = 200) @Schema(examples = "Assigned to the complex track")
            String theirStatus,

            LocalDate on)
            implements ActBody {}

    /** Why it is closed; {@code confirmed} insists although something of ours is open. */
    record Closure(
            @NotNull CloseReason reason,
            Boolean confirmed,
            LocalDate on,
            @Size(max = 4000) String note) implements ActBody {

        Letters.Closure letter() {
            return new Letters.Closure(
                    reason, Boolean.TRUE.equals(confirmed) ? Letters.Confirmation.YES : Letters.Confirmation.NO);
        }
    }

    /** What was wrong, in the note; {@code rightDay} where the day was, {@code right} where the words were. */
    record Correction(
            @NotNull @Positive Long position,
            @NotNull Letters.Mistake mistake,
            LocalDate rightDay,

            @Valid @Schema(description = "What a note, a rerouting or an extension should say, all of it")
            Letters.Wording right,

            LocalDate on,
            @NotBlank @Size(max = 4000) String note)
            implements ActBody {

        Letters.Correction letter() {
            return new Letters.Correction(position, mistake, rightDay, right);
        }
    }
}
