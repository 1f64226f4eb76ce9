package org.declass.letter;

import org.declass.appeal.AppealStatus;
import org.declass.referral.ReferralStatus;
import org.declass.request.RequestStatus;
import org.declass.web.Display;

/**
 * A case that a letter can be about, as one chooses it.
 *
 * @param kind what it is
 * @param key its number
 * @param request the number of its request
 * @param agency the code of the agency it is with
 * @param title what its request asks for
 * @param status where it stands
 * @param numbers the agencies' numbers of it, letters and digits only
 */
public record KnownCase(
        CaseKind kind, String key, String request, String agency, String title, Enum<?> status, String numbers) {

    /** A request, as a query reads it. */
    public KnownCase(
            CaseKind kind,
            String key,
            String request,
            String agency,
            String title,
            RequestStatus status,
            String numbers) {
        this(kind, key, request, agency, title, (Enum<?>) status, numbers);
    }

    /** A referral, as a query reads it. */
    public KnownCase(
            CaseKind kind,
            String key,
            String request,
            String agency,
            String title,
            ReferralStatus status,
            String numbers) {
        this(kind, key, request, agency, title, (Enum<?>) status, numbers);
    }

    /** An appeal, as a query reads it. */
    public KnownCase(
            CaseKind kind,
            String key,
            String request,
            String agency,
            String title,
            AppealStatus status,
            String numbers) {
        this(kind, key, request, agency, title, (Enum<?>) status, numbers);
    }

    LetterCase named() {
        return new LetterCase(kind, key, request);
    }

    /** Its page. */
    public String href() {
        return named().href();
    }

    /** "R-2026-0007 Jupiter missiles in Italy (STATE, Sent)". */
    public String label() {
        return key + " " + title;
    }

    /** "STATE, Sent". */
    public String hint() {
        return agency + ", " + Display.label(status) + (key.equals(request) ? "" : ", of " + request);
    }
}
