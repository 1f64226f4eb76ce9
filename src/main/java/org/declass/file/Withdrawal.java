package org.declass.file;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * Why and when the file was closed, as stated on the notice; notices of about 1999 to 2006 are unreliable about it.
 *
 * @param kind the kind of withdrawal
 * @param agency who restricted access, in the notice's own words
 * @param date when it was withdrawn
 * @param restrictionCodes the codes on the notice, as written
 * @param reason anything else the notice says about it
 */
@Embeddable
public record Withdrawal(
        @Column(name = "kind") @Enumerated(EnumType.STRING) WithdrawalKind kind,
        @Column(name = "stated_agency") @Size(max = 100) String agency,

        @Embedded
        @AttributeOverride(name = "text", column = @Column(name = "withdrawn_text"))
        @AttributeOverride(name = "earliest", column = @Column(name = "withdrawn_from"))
        @AttributeOverride(name = "latest", column = @Column(name = "withdrawn_to"))
        @AttributeOverride(name = "precision", column = @Column(name = "withdrawn_precision"))
        @Valid
        PartialDate date,

        @Column(name = "restriction_codes") @Size(max = 200) String restrictionCodes,
        @Column(name = "stated_reason") @Size(max = 2000) String reason) {

    /** Nothing stated. */
    public static final Withdrawal NONE = new Withdrawal(WithdrawalKind.UNSTATED, null, PartialDate.BLANK, null, null);

    public Withdrawal {
        kind = kind == null ? WithdrawalKind.UNSTATED : kind;
        agency = Text.orNull(agency);
        date = date == null ? PartialDate.BLANK : date;
        restrictionCodes = Text.orNull(restrictionCodes);
        reason = Text.asTyped(reason);
    }
}
