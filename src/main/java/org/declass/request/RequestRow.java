package org.declass.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A request as a list shows it. */
public record RequestRow(
        @JsonIgnore long id,
        String number,
        FiledBy filedBy,
        RequestKind kind,
        String agency,
        String title,
        String editor,
        String authority,
        RequestStatus status,
        Phase phase,
        LocalDate statusSince,
        QuestionKind question,
        LocalDate answerBy,
        LocalDate sentOn,
        LocalDate receivedOn,
        LocalDate acknowledgedOn,
        LocalDate decidedOn,
        LocalDate closedOn,
        CloseReason closeReason,
        int items,
        int determined,
        int referralsOut,
        List<String> numbers,
        Instant updatedAt) {

    /** As the query reads it; the agencies' numbers follow. */
    public RequestRow(
            long id,
            String number,
            FiledBy filedBy,
            RequestFacts facts,
            Standing standing,
            RequestDates dates,
            Instant updatedAt) {
        this(id, number, filedBy, facts, standing, updatedAt, dates == null ? RequestDates.NONE : dates);
    }

    private RequestRow(
            long id,
            String number,
            FiledBy filedBy,
            RequestFacts facts,
            Standing standing,
            Instant updatedAt,
            RequestDates dates) {
        this(
                id,
                number,
                filedBy,
                facts.kind(),
                facts.agency(),
                facts.title(),
                facts.editor(),
                facts.authority(),
                standing.status(),
                standing.status().phase(),
                standing.since(),
                standing.pause().question(),
                standing.pause().answerBy(),
                dates.sentOn(),
                dates.receivedOn(),
                dates.acknowledgedOn(),
                dates.decidedOn(),
                dates.closedOn(),
                standing.ending().reason(),
                standing.counts().items(),
                standing.counts().determined(),
                standing.counts().referralsOut(),
                List.of(),
                updatedAt);
    }

    RequestRow with(List<String> known) {
        return new RequestRow(
                id,
                number,
                filedBy,
                kind,
                agency,
                title,
                editor,
                authority,
                status,
                phase,
                statusSince,
                question,
                answerBy,
                sentOn,
                receivedOn,
                acknowledgedOn,
                decidedOn,
                closedOn,
                closeReason,
                items,
                determined,
                referralsOut,
                known,
                updatedAt);
    }
}
