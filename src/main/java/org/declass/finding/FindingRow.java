package org.declass.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.deadline.Road;

/**
 * A finding as it stands on a day.
 *
 * @param number its number
 * @param check which check found it
 * @param severity how much hangs on it
 * @param status where it stands
 * @param request the number of the request it concerns
 * @param items the numbers of the items within the request that it concerns
 * @param determinations the answers it concerns; empty where it is about none
 * @param agency the agency the request is addressed to
 * @param kind the kind of request
 * @param editor the editor of the request
 * @param sentence what is odd and what to ask for
 * @param citation what it rests on
 * @param verified whether somebody has checked the citation against its source
 * @param foundOn since when it is known to hold
 * @param until the last day it holds, where it ends by itself; else null
 * @param resolvedOn the day from which it holds no longer, or null
 * @param dismissedOn the day it was dismissed, or null
 * @param dismissedBy who dismissed it, or null
 * @param reason why it was dismissed, or null
 * @param updatedAt when it last changed
 */
public record FindingRow(
        String number,
        Check check,
        Severity severity,
        FindingStatus status,
        String request,
        List<Integer> items,
        List<String> determinations,
        String agency,
        Road kind,
        String editor,
        String sentence,
        String citation,
        boolean verified,
        LocalDate foundOn,
        LocalDate until,
        LocalDate resolvedOn,
        LocalDate dismissedOn,
        String dismissedBy,
        String reason,
        Instant updatedAt) {

    static FindingRow of(Finding finding, LocalDate today) {
        var matter = finding.matter();
        var check = finding.check();
        var dismissal = finding.dismissal();
        return new FindingRow(
                finding.key(),
                check,
                check.severity(),
                finding.status(today),
                matter.request(),
                finding.places().stream().map(FindingPlace::item).toList(),
                finding.places().stream()
                        .map(FindingPlace::determination)
                        .filter(number -> number != null)
                        .toList(),
                matter.agency(),
                matter.kind(),
                matter.editor(),
                finding.sentence(),
                finding.citation(),
                finding.isVerified(),
                finding.foundOn(),
                finding.until(),
                finding.resolvedOn(),
                dismissal == null ? null : dismissal.on(),
                dismissal == null ? null : dismissal.by(),
                dismissal == null ? null : dismissal.reason(),
                finding.updatedAt());
    }

    /** The citation, and that nobody has checked it where that is so. */
    public String cited() {
        return citation + (verified ? "" : "; unverified");
    }

    /** Its page. */
    public String href() {
        return "/findings/" + number;
    }

    /** The place on the request's page that it concerns. */
    public String placeHref() {
        return "/requests/" + request + (items.isEmpty() ? "" : "#item-" + items.get(0));
    }
}
