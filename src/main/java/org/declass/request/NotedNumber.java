package org.declass.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

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

    protected NotedNumber() {}

    NotedNumber(ReviewRequest request, TrackingNumber given) {
        this.request = request;
        this.given = given;
        this.normalized = given.normalized();
    }

    TrackingNumber given() {
        return given;
    }

    /** Whether it came with the letter of receipt of that day. */
    boolean cameWith(LocalDate letter) {
        return given.kind() == NumberKind.INITIAL && letter != null && letter.equals(given.givenOn());
    }

    /** The letter that gave it is of another day. */
    void move(LocalDate letter) {
        given = new TrackingNumber(given.agency(), given.kind(), given.value(), letter);
    }

    ReviewRequest request() {
        return request;
    }
}
