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
import java.util.Optional;
import org.declass.file.ReleaseExtent;
import org.declass.file.ReleaseFacts;
import org.declass.web.Typed;

/** What the letters and acts on a request say, apart from who records them and on what day they happened. */
public final class Letters {

    private Letters() {}

    /**
     * The agency's letter of receipt; the act's day is the letter's date.
     *
     * @param receivedOn when the agency says it received the request, or null
     * @param number the number it gave, or null
     */
    public record Acknowledgement(
            LocalDate receivedOn, @Size(max = 80) String number) {

        /** The number it gave by an agency's letter of some day, if it gave one. */
        Optional<TrackingNumber> given(String agency, LocalDate letter) {
            return Optional.ofNullable(Typed.orNull(number))
                    .map(written -> new TrackingNumber(agency, NumberKind.INITIAL, written, letter));
        }
    }

    /**
     * The agency asks us something.
     *
     * @param kind what about
     * @param answerBy the day the letter asks for the answer by, or null
     */
    public record Question(@NotNull QuestionKind kind, LocalDate answerBy) {}

    /**
     * Another agency or office has the request now.
     *
     * @param agency the code of the agency it went to; the same where only the office is another
     * @param office the office there, or null
     * @param number the number it has there, where the letter names one, or null
     */
    public record Rerouting(
            @NotBlank @Size(max = 20) String agency,
            @Size(max = 200) String office,
            @Size(max = 80) String number) {

        /** The number it has there, by a letter of some day, if it has one. */
        Optional<TrackingNumber> given(LocalDate letter) {
            return Optional.ofNullable(Typed.orNull(number))
                    .map(written -> new TrackingNumber(agency, NumberKind.INITIAL, written, letter));
        }
    }

    /**
     * The agency takes more time in unusual circumstances; the act's day is the letter's date.
     *
     * @param until the day by which it says it will answer, or null
     */
    public record Extension(LocalDate until) {}

    /**
     * A part became public before the answer.
     *
     * @param items the numbers of the items within the request
     * @param extent how much of each, or null where the letter does not say
     * @param pages how many pages of each, or null
     * @param sourceName the name of the published file, or null
     * @param url where it can be read, or null
     * @param citation how to cite it, or null
     */
    public record InterimRelease(
            @NotEmpty @Size(max = 1000) List<@NotNull @Positive Integer> items,
            ReleaseExtent extent,
            @Min(0) @Max(1_000_000) Integer pages,
            @Size(max = 300) String sourceName,

            @Size(max = 1000) @Pattern(regexp = ReleaseFacts.WEB_ADDRESS)
            String url,

            @Size(max = 1000) String citation) {}

    /**
     * The agency's answer on some items, all with the same outcome.
     *
     * @param items the numbers of the items within the request
     * @param facts what it says
     * @param supersedes the number of the determination that this one puts right, or null
     */
    public record Answer(
            @NotEmpty @Size(max = 1000) List<@NotNull @Positive Integer> items,
            @NotNull @Valid DeterminationFacts facts,
            @Size(max = 20) String supersedes) {}

    /**
     * It is done with.
     *
     * @param reason why
     * @param confirmed whether it is closed although something of ours is still open
     */
    public record Closure(@NotNull CloseReason reason, Confirmation confirmed) {

        boolean isConfirmed() {
            return confirmed == Confirmation.YES;
        }
    }

    /** Whether a person insists. */
    public enum Confirmation {
        /** Insists. */
        YES,
        /** Does not. */
        NO
    }

    /**
     * An entry of the request's history is wrong.
     *
     * @param position the position of the entry
     * @param mistake what is wrong about it
     * @param rightDay the day it really happened, where the day was wrong
     * @param right what it should say, where its words were wrong
     */
    public record Correction(
            @NotNull @Positive Long position, @NotNull Mistake mistake, LocalDate rightDay, Wording right) {

        /** Of an entry whose words were not wrong. */
        public Correction(Long position, Mistake mistake, LocalDate rightDay) {
            this(position, mistake, rightDay, Wording.NONE);
        }

        public Correction {
            right = right == null ? Wording.NONE : right;
        }
    }

    /**
     * What a note, a rerouting or an extension should say: all of it, as it would be recorded now.
     *
     * @param note the words of a note
     * @param theirStatus what the agency calls where the request stands, as the note has it, or null
     * @param agency the agency it was rerouted to
     * @param office the office there, or null
     * @param number the number it has there, or null
     * @param until the day by which a letter that takes more time says they will answer, or null
     */
    public record Wording(
            @Size(max = 4000) String note,
            @Size(max = 200) String theirStatus,
            @Size(max = 20) String agency,
            @Size(max = 200) String office,
            @Size(max = 80) String number,
            LocalDate until) {

        static final Wording NONE = new Wording(null, null, null, null, null, null);

        public Wording {
            note = Typed.asTyped(note);
            theirStatus = Typed.orNull(theirStatus);
            agency = Typed.orNull(agency);
            office = Typed.orNull(office);
            number = Typed.orNull(number);
        }
    }

    /** What can be wrong about an entry. */
    public enum Mistake {
        /** It did not happen: the request stands where it stood before. */
        DID_NOT_HAPPEN,
        /** It happened on another day. */
        WRONG_DAY,
        /** It says something else: notes, reroutings and extensions. */
        WRONG_WORDS
    }
}
