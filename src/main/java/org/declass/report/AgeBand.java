package org.declass.report;

import java.time.LocalDate;
import java.time.Period;
import org.declass.web.Labelled;

/** How long ago an open request was sent. */
public enum AgeBand implements Labelled {
    /** Less than half a year. */
    UNDER_6_MONTHS("Under 6 months", Period.ZERO, Period.ofMonths(6)),
    /** Half a year to a year. */
    FROM_6_TO_12_MONTHS("6 to 12 months", Period.ofMonths(6), Period.ofYears(1)),
    /** A year to two. */
    FROM_1_TO_2_YEARS("1 to 2 years", Period.ofYears(1), Period.ofYears(2)),
    /** Two years to five. */
    FROM_2_TO_5_YEARS("2 to 5 years", Period.ofYears(2), Period.ofYears(5)),
    /** Five years to ten. */
    FROM_5_TO_10_YEARS("5 to 10 years", Period.ofYears(5), Period.ofYears(10)),
    /** Ten years or more. */
    OVER_10_YEARS("Over 10 years", Period.ofYears(10), null);

    private final String label;
    private final Period from;
    private final Period to;

    AgeBand(String label, Period from, Period to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    @Override
    public String label() {
        return label;
    }

    /** The last day on which a request of this age can have been sent. */
    public LocalDate sentTo(LocalDate day) {
        return day.minus(from);
    }

    /** The first day on which a request of this age can have been sent; null where there is none. */
    public LocalDate sentFrom(LocalDate day) {
        return to == null ? null : day.minus(to).plusDays(1);
    }

    /** The band of a request sent on one day and looked at on another. */
    static AgeBand of(LocalDate sentOn, LocalDate day) {
        for (var band : values()) {
            var first = band.sentFrom(day);
            if (first == null || !sentOn.isBefore(first)) {
                return band;
            }
        }
        throw new IllegalStateException();
    }
}
