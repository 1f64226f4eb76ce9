package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Something the agency asked us, and when we answered: what stands still meanwhile, and what we owe. */
@Entity
@Table(name = "request_question")
class Question {

    @Id
    @Column(name = "question_key")
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private ReviewRequest request;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "taken_back")
    private boolean takenBack;

    protected Question() {}

    /** The question a request waits with now. */
    Question(ReviewRequest request, int ordinal, LocalDate askedOn) {
        this.id = request.number() + "/" + ordinal;
        this.request = request;
        this.ordinal = ordinal;
        this.kind = request.standing().pause().question();
        this.answerBy = request.standing().pause().answerBy();
        this.askedOn = askedOn;
    }

    void answered(LocalDate on) {
        answeredOn = on;
    }

    /** It was never asked. */
    void takeBack() {
        takenBack = true;
    }

    /** The number of the request. */
    String requestNumber() {
        return id.substring(0, id.lastIndexOf('/'));
    }

    QuestionKind kind() {
        return kind;
    }

    /** The day its letter asks for the answer by, or null. */
    LocalDate answerBy() {
        return answerBy;
    }

    boolean isOpen() {
        return answeredOn == null && !takenBack;
    }

    boolean isTakenBack() {
        return takenBack;
    }

    ClockCourse.Asked asked() {
        return new ClockCourse.Asked(ordinal, kind, askedOn, answerBy, answeredOn);
    }
}
