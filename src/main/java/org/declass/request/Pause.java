package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the agency waits for us to answer; all of it null while it waits for nothing.
 *
 * @param from the status before its question
 * @param question what it asks
 * @param answerBy the day its letter asks for the answer by, or null
 */
@Embeddable
record Pause(
        @Column(name = "asked_from") @Enumerated(EnumType.STRING)
        RequestStatus from,

        @Enumerated(EnumType.STRING) QuestionKind question,
        @Column(name = "answer_by") LocalDate answerBy) {

    static final Pause NONE = new Pause(null, null, null);

    static Pause of(RequestStatus from, Letters.Question asked) {
        return new Pause(from, asked.kind(), asked.answerBy());
    }

    /** The same question, asked when it stood elsewhere. */
    Pause from(RequestStatus status) {
        return new Pause(status, question, answerBy);
    }
}
