package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;

/**
 * How much of a request is where.
 *
 * @param items how many items it has
 * @param determined how many of them have a determination
 * @param referralsOut how many referrals are out
 */
@Embeddable
record Counts(
        @Column(name = "item_count") int items,
        @Column(name = "determined_count") int determined,
        @Column(name = "referrals_out") int referralsOut) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts of(Collection<RequestItem> now) {
        var answered = (int) now.stream().filter(RequestItem::isDetermined).count();
        return new Counts(now.size(), answered, referralsOut);
    }

    Counts referralsOut(int out) {
        return new Counts(items, determined, out);
    }

    /** How many items have no determination. */
    int open() {
        return items - determined;
    }

    boolean isFullyDetermined() {
        return items > 0 && open() == 0;
    }
}
