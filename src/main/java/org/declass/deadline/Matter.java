package org.declass.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The case a clock belongs to.
 *
 * @param request the number of the request
 * @param agency the code of the agency whose rules and calendar count
 * @param kind the kind of request
 * @param editor who of us files it
 */
@Embeddable
public record Matter(
        @Column(name = "request_key") String request,
        String agency,

        @Column(name = "request_kind") @Enumerated(EnumType.STRING)
        Road kind,

        String editor) {

    /** The same case before another agency. */
    public Matter at(String otherAgency) {
        return new Matter(request, otherAgency, kind, editor);
    }
}
