package org.declass.dashboard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How far the history went when a person last looked at the dashboard, and when the visit before that one ended. */
@Entity
@Table(name = "dashboard_visit")
class Visit {

    /** Whoever comes back after so long begins another visit. */
    private static final Duration PAUSE = Duration.ofHours(1);

    /** A visit goes on without being written down each time. */
    private static final Duration GOES_ON = Duration.ofMinutes(5);

    @Id
    private String person;

    private long seen;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "seen_before")
    private long before;

    @Column(name = "before_at")
    private Instant beforeAt;

    /** For Hibernate. */
    protected Visit() {}

    /** The first visit: everything there is counts as seen. */
    Visit(String person, long position, Instant now) {
        this.person = person;
        this.seen = position;
        this.seenAt = now;
        this.before = position;
        this.beforeAt = now;
    }

    /**
     * The end of the visit before.
     *
     * @param position how far the history went then
     * @param at when it was
     */
    record End(long position, Instant at) {}

    /** Whether looking now has to be written down. */
    boolean isToBeNoted(Instant now) {
        return now.isAfter(seenAt.plus(GOES_ON));
    }

    /** The person looks at the dashboard. */
    void look(long position, Instant now) {
        if (now.isAfter(seenAt.plus(PAUSE))) {
            before = seen;
            beforeAt = seenAt;
        }
        seen = position;
        seenAt = now;
    }

    End before() {
        return new End(before, beforeAt);
    }
}
