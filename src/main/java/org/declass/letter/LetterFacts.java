package org.declass.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.web.Display;
import org.declass.web.Invalid;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands on a letter.
 *
 * @param direction which way it went; as its kind has it when absent
 * @param kind what it says
 * @param date the date on it
 * @param receivedOn when we received it, or null
 * @param agency the code of the agency that wrote it or got it; that of its cases when absent
 * @param office the office there, or null
 * @param person who signed it, or to whom it went, or null
 * @param subject its subject line, or null
 * @param note what is worth keeping of it, or null
 */
@Embeddable
public record LetterFacts(
        @Enumerated(EnumType.STRING) Direction direction,
        @NotNull @Enumerated(EnumType.STRING) LetterKind kind,
        @NotNull @Column(name = "letter_date") LocalDate date,
        @Column(name = "received_on") LocalDate receivedOn,
        @Size(max = 20) @Schema(examples = "STATE") String agency,
        @Size(max = 200) String office,
        @Size(max = 200) String person,
        @Size(max = 500) String subject,
        @Size(max = 4000) String note) {

    public LetterFacts {
        direction = direction == null && kind != null ? kind.direction() : direction;
        agency = Agencies.code(agency);
        office = Typed.orNull(office);
        person = Typed.orNull(person);
        subject = Typed.asTyped(subject);
        note = Typed.asTyped(note);
    }

    /** What it says, and whose it is: "Referral notice from NARA", "Follow up to NARA". */
    public String words() {
        var what = kind == LetterKind.OTHER ? "Letter" : Display.label(kind);
        return what + " " + whose();
    }

    /** Whose it is: "from NARA", "to NARA". */
    public String whose() {
        return (direction == Direction.SENT ? "to " : "from ") + agency;
    }

    /**
     * The same with the agency that its cases are with, where none is named.
     *
     * @throws Invalid where they are with several
     */
    LetterFacts byThatOf(List<KnownCase> cases) {
        var agencies = cases.stream().map(KnownCase::agency).distinct().sorted().toList();
        if (agency == null && agencies.size() > 1) {
            var last = agencies.size() - 1;
            throw new Invalid(
                    "facts.agency",
                    "The cases are with " + String.join(", ", agencies.subList(0, last)) + " and " + agencies.get(last)
                            + (direction == Direction.SENT ? ": say whom it went to." : ": say who wrote it."));
        }
        return by(agencies.get(0));
    }

    /** The same with some agency, where none is named. */
    LetterFacts by(String addressee) {
        return agency != null
                ? this
                : new LetterFacts(direction, kind, date, receivedOn, addressee, office, person, subject, note);
    }
}
