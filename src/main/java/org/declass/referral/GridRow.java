package org.declass.referral;

import java.time.LocalDate;
import org.declass.request.Outcome;

/**
 * A cell of the grid for scripts: an item and an agency it was passed on to.
 *
 * @param request the number of the request
 * @param requestTitle what it asks for
 * @param from the code of the agency it is addressed to
 * @param item its number within the request
 * @param file the number of the file
 * @param title the title of the document, or null
 * @param outcome what was answered on the item, or null
 * @param agency the code of the agency it was passed on to; null, as all that follows, where it was passed on to none
 * @param referral the number of the referral
 * @param status where it stands
 * @param since the day it was passed on, or on which we learned of it
 * @param months full months from that day until it came back, or until today
 * @param longestPole whether no other referral of the request has been out for longer
 */
public record GridRow(
        String request,
        String requestTitle,
        String from,
        int item,
        String file,
        String title,
        Outcome outcome,
        String agency,
        String referral,
        ReferralStatus status,
        LocalDate since,
        Long months,
        Boolean longestPole) {

    static GridRow of(GridLine line, GridCell cell) {
        return new GridRow(
                line.request(),
                line.requestTitle(),
                line.from(),
                line.item(),
                line.file(),
                line.title(),
                line.outcome(),
                cell == null ? null : cell.agency(),
                cell == null ? null : cell.referral(),
                cell == null ? null : cell.status(),
                cell == null ? null : cell.since(),
                cell == null ? null : cell.months(),
                cell == null ? null : cell.longestPole());
    }
}
