package org.declass.batch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.declass.history.Act;
import org.declass.request.RequestKind;
import org.declass.run.Ledger;
import org.declass.run.Run;
import org.declass.run.RunKey;

/** Drafts that somebody wanted begun together. */
@Entity
@Table(name = "draft_batch")
class DraftBatch extends Run {

    static final Ledger<DraftBatch, DraftBatchRow> LEDGER = new Ledger<>(
            DraftBatch.class,
            DraftBatchRow.class,
            "DB",
            "batch of drafts",
            Outcome.DRAFTED,
            Outcome.REFUSED,
            Outcome.REFUSED);

    @Id
    @GeneratedValue(generator = "draft_batch_seq")
    @SequenceGenerator(name = "draft_batch_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String editor;

    private String authority;

    private String note;

    protected DraftBatch() {}

    DraftBatch(Order order, RunKey key, Act by) {
        super(key, by);
        this.kind = order.kind();
        this.editor = order.editor();
        this.authority = order.authority();
        this.note = order.note();
    }

    /** What is wanted, without the requests. */
    Order order() {
        return new Order(kind, editor, authority, note, List.of());
    }

    @Override
    public String number() {
        return LEDGER.number(id);
    }

    RequestKind kind() {
        return kind;
    }
}
