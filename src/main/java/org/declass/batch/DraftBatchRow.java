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
import org.declass.run.RunRow;

/** One of the drafts of a batch, with what became of it. */
@Entity
@Table(name = "draft_batch_row")
class DraftBatchRow extends RunRow {

    @Id
    @GeneratedValue(generator = "draft_batch_row_seq")
    @SequenceGenerator(name = "draft_batch_row_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "batch_id")
    private DraftBatch run;

    private String agency;

    private String title;

    @Column(length = 8000)
    private String files;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String request;

    protected DraftBatchRow() {}

    DraftBatchRow(DraftBatch run, int ordinal, Order.Wanted wanted) {
        super(ordinal);
        this.run = run;
        this.agency = wanted.agency();
        this.title = wanted.title();
        this.files = String.join(" ", wanted.files());
    }

    Order.Wanted wanted() {
        return new Order.Wanted(agency, title, List.of(files.split(" ")));
    }

    /** The number of the draft, or null. */
    String request() {
        return request;
    }

    @Override
    protected Long id() {
        return id;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    protected String overtaken() {
        return "Somebody changed one of its files at the same moment.";
    }
}
