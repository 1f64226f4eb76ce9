package org.declass.dashboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.declass.deadline.AgencyPast;
import org.declass.web.Href;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the clocks call for, the loudest first.
 *
 * @param losing rights that are about to be lost
 * @param usable rights that can be used on the day
 * @param late agencies past their days, the longest first; at most three
 * @param lateAgencies how many agencies are past their days
 */
public record ToDo(Rights losing, Rights usable, List<Late> late, int lateAgencies) {

    /** Agencies shown at most. */
    private static final int AGENCIES = 3;

    /** Whether no clock calls for anything. */
    @JsonIgnore
    public boolean isEmpty() {
        return losing.total() + usable.total() + lateAgencies == 0;
    }

    /**
     * Rights of one sort.
     *
     * @param total how many there are
     * @param href their part of the radar
     * @param first the most pressing of them; at most five
     */
    public record Rights(
            long total,
            @Schema(examples = "/deadlines#losing") String href,
            List<Right> first) {

        /** Whether they can be lost. */
        @JsonIgnore
        public boolean isLosing() {
            return href.endsWith("#losing");
        }
    }

    /**
     * A right.
     *
     * @param clock the number of the clock that says so
     * @param what what the clock is about
     * @param about what of the case it concerns, or null
     * @param act what to do about it
     * @param request the number of the request
     * @param title what that asks for
     * @param agency the code of the agency
     * @param lastDay the day up to which to act, or on which their time was over; where their letter names an earlier day
     *     than the clock, that one
     * @param daysLeft calendar days up to it; negative after it
     * @param verified whether somebody has checked the rule
     * @param href the page of the clock
     */
    public record Right(
            @Schema(examples = "CL-24") String clock,

            @Schema(examples = "Appeal to the agency") String what,

            @Schema(examples = "item 1") String about,
            String act,
            String request,
            String title,
            String agency,
            LocalDate lastDay,
            Long daysLeft,
            boolean verified,
            String href) {

        static Right of(Suggested suggested, String title) {
            var clock = suggested.clock();
            return new Right(
                    clock.number(),
                    clock.purpose().label(),
                    clock.about(),
                    suggested.act(),
                    clock.request(),
                    title,
                    clock.agency(),
                    suggested.lastDay(),
                    suggested.daysLeft(),
                    clock.verified(),
                    "/deadlines/" + clock.number());
        }
    }

    /**
     * An agency past its days.
     *
     * @param agency its code
     * @param clocks how many of its clocks have lapsed and are still open
     * @param oldest the due day that has passed longest ago
     * @param list the page of the list of these clocks
     * @param href its part of the radar
     */
    public record Late(String agency, long clocks, LocalDate oldest, String list, String href) {

        private static Late of(AgencyPast past, RadarLists lists) {
            return new Late(
                    past.agency(),
                    past.clocks(),
                    past.longest(),
                    lists.of(past),
                    new Href("/deadlines").and("asOf", lists.query().asOf).and("agency", past.agency()) + "#late");
        }
    }

    static List<Late> late(List<AgencyPast> past, RadarLists lists) {
        return past.stream().limit(AGENCIES).map(each -> Late.of(each, lists)).toList();
    }
}
