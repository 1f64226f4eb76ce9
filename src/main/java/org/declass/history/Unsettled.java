package org.declass.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A request for which what follows from its acts is to be settled anew, and why. */
@Entity
@Table(name = "history_unsettled")
class Unsettled {

    @Id
    @GeneratedValue(generator = "history_unsettled_seq")
    @SequenceGenerator(name = "history_unsettled_seq", allocationSize = 50)
    private Long id;

    @Column(name = "request_key")
    private String request;

    private String why;

    /** For Hibernate. */
    protected Unsettled() {}

    Unsettled(String request, String why) {
        this.request = request;
        this.why = why;
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
