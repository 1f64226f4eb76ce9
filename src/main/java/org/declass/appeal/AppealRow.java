package org.declass.appeal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.declass.request.FiledBy;

/** An appeal as a list shows it. */
public record AppealRow(
        @JsonIgnore long id,
        String number,
        String request,
        String requestTitle,
        FiledBy filedBy,
        String agency,
        AppealLevel level,
        AppealBasis basis,
        String body,
        AppealStatus status,
        LocalDate statusSince,
        LocalDate filedOn,
        LocalDate receivedOn,
        LocalDate acknowledgedOn,
        LocalDate endedOn,
        ClosureReason closeReason,
        long items,
        long ruled,
        Instant updatedAt) {

    /** As the query reads it. */
    public AppealRow(
            long id,
            String request,
            String requestTitle,
            FiledBy filedBy,
            String agency,
            AppealFacts facts,
            AppealStatus status,
            LocalDate statusSince,
            AppealDates dates,
            ClosureReason closeReason,
            long items,
            long ruled,
            Instant updatedAt) {
        this(
                id,
                "A-" + id,
                request,
                requestTitle,
                filedBy,
                agency,
                facts.level(),
                facts.basis(),
                facts.body(),
                status,
                statusSince,
                dates == null ? null : dates.filedOn(),
                dates == null ? null : dates.receivedOn(),
                dates == null ? null : dates.acknowledgedOn(),
                dates == null ? null : dates.endedOn(),
                closeReason,
                items,
                ruled,
                updatedAt);
    }

    /** When it was filed; of an appeal of others, the first day we know of it. */
    LocalDate filedOrKnown() {
        return filedOn == null ? statusSince : filedOn;
    }
}
