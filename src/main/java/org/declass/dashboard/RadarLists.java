package org.declass.dashboard;

import java.time.LocalDate;
import java.time.ZoneId;
import org.declass.deadline.AgencyPast;
import org.declass.deadline.DeadlineState;
import org.declass.deadline.Stake;
import org.declass.finding.FindingStatus;
import org.declass.request.RequestStatus;
import org.declass.web.Href;

/**
 * The lists behind the numbers of the radar, narrowed as it is.
 *
 * @param query what the radar is narrowed to
 * @param today the day it shows
 * @param zone where days begin and end
 */
record RadarLists(RadarQuery query, LocalDate today, ZoneId zone) {

    /** Requests whose agency waits for our answer. */
    public String questions() {
        return narrowed("/requests").and("status", RequestStatus.AWAITING_US).toString();
    }

    /** Clocks of ours that end soon. */
    public String losing() {
        return clocks(Stake.LOSS).and("withinDays", query.ahead()).toString();
    }

    /** Lapsed clocks of theirs that give us a right. */
    public String usable() {
        return lapsed(Stake.RIGHT).toString();
    }

    /** Lapsed clocks of theirs, whether they give us a right or not. */
    public String late() {
        return lapsed(Stake.PROMISE).toString();
    }

    /** Those of one agency. */
    public String of(AgencyPast agency) {
        return lapsed(Stake.PROMISE).only("agency", agency.agency()).toString();
    }

    /** Findings that are open. */
    public String findings() {
        return narrowed("/findings").and("status", FindingStatus.OPEN).toString();
    }

    /** Referrals that are out and have not moved for long. */
    public String quiet() {
        return narrowed("/referrals")
                .and("out", true)
                .and("unmovedSince", today.minusMonths(query.silent()))
                .and("sort", query.asOf == null ? "statusSince" : null)
                .toString();
    }

    /** Open requests about which nothing was recorded for long. */
    public String untouched() {
        return narrowed("/requests")
                .and("status", Standstill.UNDER_WAY)
                .and(
                        "updatedBefore",
                        today.minusMonths(query.silent()).atStartOfDay(zone).toInstant())
                .toString();
    }

    private Href lapsed(Stake stake) {
        return clocks(stake).and("state", DeadlineState.LAPSED);
    }

    private Href clocks(Stake stake) {
        return narrowed("/deadlines/list").and("stake", stake);
    }

    private Href narrowed(String list) {
        return new Href(list)
                .and("agency", query.agency)
                .and("editor", query.editor)
                .and("kind", query.kind)
                .and("asOf", query.asOf);
    }
}
