package org.declass.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A request for which what follows from its acts is to be settled anew, why, and how often that failed. */
@Entity
@Table(name = "history_unsettled")
class Unsettled {

    /** After so many failures it is set aside. */
    static final int TRIES = 3;

    @Id
    @GeneratedValue(generator = "history_unsettled_seq")
    @SequenceGenerator(name = "history_unsettled_seq", allocationSize = 50)
    private Long id;

    @Column(name = "request_key")
    private String request;

    private String why;

    private int failures;

    @Column(name = "not_before")
    private Instant notBefore;

    private String cause;

    /** For Hibernate. */
    protected Unsettled() {}

    Unsettled(String request, String why) {
        this.request = request;
        this.why = why;
    }

    /** It could not be settled; the next attempt comes after a while, for the cause may be gone by then. */
    void failed(String newCause, Instant now) {
        failures++;
        cause = newCause;
        notBefore = now.plus(Duration.ofMinutes((long) failures * failures));
    }

    /** Tried too often to be tried again by itself. */
    boolean isSetAside() {
        return failures >= TRIES;
    }

    Long id() {
        return id;
    }

    String request() {
        return request;
    }

    String why() {
        return why;
    }
}
