package org.declass.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;

/** One of the drafts of a batch, with what became of it. */
@Entity
@Table(name = "draft_batch_row")
class DraftBatchRow {

    @Id
    @GeneratedValue(generator = "draft_batch_row_seq")
    @SequenceGenerator(name = "draft_batch_row_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "batch_id")
    private DraftBatch batch;

    private int ordinal;

    private String agency;

    private String title;

    @Column(length = 8000)
    private String files;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String request;

    @Column(length = 4000)
    private String reason;

    protected DraftBatchRow() {}

    DraftBatchRow(DraftBatch batch, int ordinal, Order.Wanted wanted) {
        this.batch = batch;
        this.ordinal = ordinal;
        this.agency = wanted.agency();
        this.title = wanted.title();
        this.files = String.join(" ", wanted.files());
    }

    Long id() {
        return id;
    }

    Order.Wanted wanted() {
        return new Order.Wanted(agency, title, List.of(files.split(" ")));
    }

    /** What became of it; null while nothing has. */
    Outcome outcome() {
        return outcome;
    }

    /** The number of the draft, or null. */
    String request() {
        return request;
    }

    /** Why there is none, or null. */
    String reason() {
        return reason;
    }
}
