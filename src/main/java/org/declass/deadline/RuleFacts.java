package org.declass.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.declass.web.Invalid;
import org.declass.web.Typed;
import org.declass.web.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule of law or practice that says how long something may take, as an administrator enters it.
 *
 * @param code its short name for good; rows with the same code are the same rule before and after a change of law
 * @param edition which of these rows it is, 1 for the first; given by the tracker
 * @param purpose what it is about; for one purpose an agency's own rule goes before the general one
 * @param side whose clock it sets going
 * @param startsOn the event whose day is day zero
 * @param length how many units it runs, years up to 50; null where the letter that starts it names the day
 * @param unit what these are; given exactly where they are
 * @param onLapse what happens when it lapses
 * @param agencies the codes of the agencies it holds for; empty for all
 * @param kinds the kinds of request it holds for; empty for all
 * @param validFrom the first starting day it holds for, from 1900 to 2199; null for as long as anyone asks
 * @param validTo the last such day; null while it holds
 * @param citation where it stands
 * @param verified whether somebody has checked it against that source
 * @param note what else one must know to use it, or null
 */
public record RuleFacts(
        @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "must be capital letters, digits and underlines, a letter first")
        @Schema(examples = "MDR_APPEAL_FILE_CIA")
        String code,

        @Schema(readOnly = true, examples = "1") Integer edition,
        @NotNull Purpose purpose,
        @NotNull Side side,
        @NotNull StartingEvent startsOn,

        @Min(1) @Max(3660) @Schema(examples = "45") Integer length,

        Unit unit,
        @NotBlank @Size(max = 1000) String onLapse,

        @Size(max = 20) @Schema(examples = "[\"CIA\"]") List<@NotBlank @Size(max = 19) String> agencies,

        List<@NotNull Road> kinds,
        LocalDate validFrom,
        LocalDate validTo,

        @NotBlank @Size(max = 1000) @Schema(examples = "46 CFR 503.58(a)")
        String citation,

        @NotNull Boolean verified,
        @Size(max = 2000) String note) {

    public RuleFacts {
        code = code == null ? null : code.strip().toUpperCase(Locale.ROOT);
        onLapse = Typed.orNull(onLapse);
        citation = Typed.orNull(citation);
        note = Typed.asTyped(note);
        agencies = agencies == null
                ? List.of()
                : agencies.stream()
                        .map(agency -> agency == null ? "" : agency.strip().toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList();
        kinds = kinds == null
                ? List.of()
                : kinds.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    /** A row of the table, where the agencies and kinds of request stand as one text each. */
    RuleFacts(
            String code,
            Integer edition,
            Purpose purpose,
            Side side,
            StartingEvent startsOn,
            Integer length,
            Unit unit,
            String onLapse,
            String agencies,
            String kinds,
            LocalDate validFrom,
            LocalDate validTo,
            String citation,
            Boolean verified,
            String note) {
        this(
                code,
                edition,
                purpose,
                side,
                startsOn,
                length,
                unit,
                onLapse,
                Scope.words(agencies),
                Scope.words(kinds).stream().map(Road::valueOf).toList(),
                validFrom,
                validTo,
                citation,
                verified,
                note);
    }

    /** What tells the row from all others: {@code MDR_APPEAL_FILE_CIA/2}. */
    public String key() {
        return key(code, edition);
    }

    static String key(String code, int edition) {
        return code + "/" + edition;
    }

    /** "45 calendar days"; "as the letter says" where it has no length of its own. */
    public String term() {
        return length == null ? "as the letter says" : unit.counted(length);
    }

    /** The cases it holds for. */
    Scope scope() {
        return new Scope(agencies, kinds, validFrom, validTo);
    }

    /** Whether both could be the rule for the same case, and neither would go before the other. */
    boolean competesWith(RuleFacts other) {
        return purpose == other.purpose && scope().competesWith(other.scope());
    }

    /** The same under a code and edition. */
    RuleFacts as(String givenCode, int givenEdition) {
        return with(givenCode, givenEdition, validTo);
    }

    /** The same with another last day. */
    RuleFacts endingOn(LocalDate lastDay) {
        return with(code, edition, lastDay);
    }

    private RuleFacts with(String givenCode, Integer givenEdition, LocalDate lastDay) {
        return new RuleFacts(
                givenCode,
                givenEdition,
                purpose,
                side,
                startsOn,
                length,
                unit,
                onLapse,
                agencies,
                kinds,
                validFrom,
                lastDay,
                citation,
                verified,
                note);
    }

    /** Makes sure that the facts agree with each other. */
    void check() {
        var wrong = new ArrayList<Violation>();
        if (length != null && unit == null) {
            wrong.add(new Violation("unit", "Say what is counted."));
        }
        if (length == null && unit != null) {
            wrong.add(new Violation("length", "Say how many of them; leave both out where the letter names the day."));
        }
        if (unit == Unit.YEARS && length != null && length > Horizon.YEARS) {
            wrong.add(new Violation("length", "No clock runs for more than " + Horizon.YEARS + " years."));
        }
        Horizon.beyond("validFrom", validFrom).ifPresent(wrong::add);
        Horizon.beyond("validTo", validTo).ifPresent(wrong::add);
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            wrong.add(new Violation("validTo", "Must not be before the first day."));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }
}
