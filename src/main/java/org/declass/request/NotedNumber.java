package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.declass.history.Verb;

/** A number of a request, with the form in which it is compared. */
@Entity
@Table(name = "request_number")
class NotedNumber {

    @Id
    @GeneratedValue(generator = "request_number_seq")
    @SequenceGenerator(name = "request_number_seq", sequenceName = "request_number_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private ReviewRequest request;

    @Embedded
    private TrackingNumber given;

    private String normalized;

    @Enumerated(EnumType.STRING)
    @Column(name = "brought_by")
    private Verb broughtBy;

    protected NotedNumber() {}

    NotedNumber(ReviewRequest request, TrackingNumber given, Verb broughtBy) {
        this.broughtBy = broughtBy;
        this.request = request;
        this.given = given;
        this.normalized = given.normalized();
    }

    TrackingNumber given() {
        return given;
    }

    /** Whether an act of that kind brought it. */
    boolean cameWith(Verb act) {
        return broughtBy == act;
    }

    /** The letter that gave it is of another day. */
    void move(LocalDate letter) {
        given = new TrackingNumber(given.agency(), given.kind(), given.value(), letter);
    }

    ReviewRequest request() {
        return request;
    }
}
