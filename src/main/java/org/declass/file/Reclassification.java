package org.declass.file;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.declass.agency.Agencies;

/**
 * The facts of a reclassification; meant for files of the kinds RECLASSIFIED and KYL_LOTT.
 *
 * @param agency the code of the agency that reclassified, or null
 * @param period the day or period it happened
 * @param wasOpen whether the file had been open to readers before
 * @param source where this is known from
 */
@Embeddable
public record Reclassification(
        @Column(name = "reclassified_by") @Size(max = 20) String agency,

        @Embedded
        @AttributeOverride(name = "text", column = @Column(name = "reclassified_text"))
        @AttributeOverride(name = "earliest", column = @Column(name = "reclassified_from"))
        @AttributeOverride(name = "latest", column = @Column(name = "reclassified_to"))
        @AttributeOverride(name = "precision", column = @Column(name = "reclassified_precision"))
        @Valid
        PartialDate period,

        @Column(name = "was_open") @Enumerated(EnumType.STRING)
        WasOpen wasOpen,

        @Column(name = "reclassified_source") @Size(max = 1000)
        String source) {

    /** Not known to have been reclassified. */
    public static final Reclassification NONE = new Reclassification(null, PartialDate.BLANK, WasOpen.UNKNOWN, null);

    public Reclassification {
        agency = Agencies.code(agency);
        period = period == null ? PartialDate.BLANK : period;
        wasOpen = wasOpen == null ? WasOpen.UNKNOWN : wasOpen;
        source = Text.asTyped(source);
    }

    /** Whether readers could see the file before. */
    public enum WasOpen {
        /** It was open. */
        YES,
        /** It never was. */
        NO,
        /** Nobody knows. */
        UNKNOWN
    }
}
