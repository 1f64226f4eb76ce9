package org.declass.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;

/** A referral as a list shows it. */
public record ReferralRow(
        @JsonIgnore long id,
        String number,
        String request,
        String requestTitle,
        String from,
        String agency,
        Category category,
        KnownBy knownBy,
        ReferralStatus status,
        LocalDate statusSince,
        LocalDate sentOn,
        LocalDate learnedOn,
        LocalDate acknowledgedOn,
        LocalDate returnedOn,
        Recommendation recommendation,
        long items,
        Instant updatedAt) {

    /** As the query reads it. */
    public ReferralRow(
            long id,
            String request,
            String requestTitle,
            String from,
            ReferralFacts facts,
            ReferralStatus status,
            LocalDate statusSince,
            LocalDate learnedOn,
            LocalDate acknowledgedOn,
            LocalDate returnedOn,
            Recommendation recommendation,
            long items,
            Instant updatedAt) {
        this(
                id,
                "REF-" + id,
                request,
                requestTitle,
                from,
                facts.agency(),
                facts.category(),
                facts.knownBy(),
                status,
                statusSince,
                facts.sentOn(),
                learnedOn,
                acknowledgedOn,
                returnedOn,
                recommendation,
                items,
                updatedAt);
    }
}
