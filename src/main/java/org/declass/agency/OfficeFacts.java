package org.declass.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.Change;
import org.declass.history.Differences;
import org.declass.history.Subject;
import org.declass.web.Invalid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of an agency's office, as an administrator enters it.
 *
 * @param number its number within the agency; given by the tracker
 * @param role what one writes to it for
 * @param name its name, as it goes on the envelope
 * @param address its postal address
 * @param email its address for e-mail
 * @param validFrom the first day on which all this is right, or null where unknown
 * @param validTo the last such day, or null while it is
 */
record OfficeFacts(
        @Schema(readOnly = true, examples = "1") Long number,
        @NotNull OfficeRole role,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 1000) String address,
        @Email @Size(max = 200) String email,
        LocalDate validFrom,
        LocalDate validTo) {

    OfficeFacts {
        name = Codes.text(name);
        address = Codes.text(address);
        email = Codes.text(email);
    }

    /** The same facts under a number. */
    OfficeFacts numbered(long given) {
        if (number != null && number != given) {
            throw new Invalid("number", "Is " + given + "; leave it out or leave it as it is.");
        }
        return new OfficeFacts(given, role, name, address, email, validFrom, validTo);
    }

    /** Makes sure that the facts agree with each other. */
    void check() {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new Invalid("validTo", "Must not be before the first day.");
        }
    }

    /** What the facts of an office begin with in the history of its agency. */
    static String prefix(long number) {
        return "offices[" + number + "].";
    }

    /** What differs from the facts before, said of the office's agency. */
    List<Change> changesSince(OfficeFacts before, Subject agency) {
        return Differences.between(agency, before, this).stream()
                .map(change -> new Change(agency, prefix(number) + change.field(), change.before(), change.after()))
                .toList();
    }
}
