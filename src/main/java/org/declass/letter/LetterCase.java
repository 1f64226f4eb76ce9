package org.declass.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A case that a letter is about.
 *
 * @param kind what it is
 * @param key its number
 * @param request the number of the request, its own or that of the referral or appeal
 */
@Embeddable
record LetterCase(
        @Enumerated(EnumType.STRING) CaseKind kind,
        @Column(name = "case_key") String key,
        @Column(name = "request_key") String request) {

    /** Its page. */
    public String href() {
        return switch (kind) {
            case REQUEST -> "/requests/" + key;
            case REFERRAL -> "/referrals/" + key;
            case APPEAL -> "/appeals/" + key;
        };
    }
}
