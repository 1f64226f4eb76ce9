package org.declass.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import org.declass.agency.Agencies;

/**
 * What the editors believe about the withdrawal, apart from what the notice states.
 *
 * @param kind the kind of withdrawal, or null
 * @param agency the code of the agency behind it, or null
 * @param basis what the belief rests on; required with any of the others
 * @param confidence how sure they are
 */
@Embeddable
public record Inference(
        @Column(name = "inferred_kind") @Enumerated(EnumType.STRING)
        WithdrawalKind kind,

        @Column(name = "inferred_agency") @Size(max = 20) String agency,
        @Column(name = "inferred_basis") @Size(max = 2000) String basis,

        @Column(name = "inferred_confidence") @Enumerated(EnumType.STRING)
        Confidence confidence) {

    /** Nothing inferred. */
    public static final Inference NONE = new Inference(null, null, null, null);

    public Inference {
        agency = Agencies.code(agency);
        basis = Text.asTyped(basis);
    }

    /** Whether something is believed without a word on why. */
    boolean lacksBasis() {
        return basis == null && (kind != null || agency != null);
    }

    /** How sure the editors are. */
    public enum Confidence {
        /** A guess. */
        LOW,
        /** More likely than not. */
        MEDIUM,
        /** All but certain. */
        HIGH
    }
}
