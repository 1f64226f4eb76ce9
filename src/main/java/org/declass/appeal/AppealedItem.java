package org.declass.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A {@link ContestedItem} with a place of its own, for lists that run over all appeals; written with its appeal alone. */
@Entity
@Immutable
@Table(name = "appeal_item")
class AppealedItem {

    @Id
    private Long id;

    @Column(name = "appeal_id", insertable = false, updatable = false)
    private long appealId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "appeal_id")
    private Appeal appeal;

    @Embedded
    private ContestedItem contested;

    protected AppealedItem() {}
}
