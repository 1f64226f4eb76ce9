package org.declass.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.declass.history.Act;
import org.declass.run.Ledger;
import org.declass.run.Run;
import org.declass.run.RunKey;

/** One act that somebody wanted recorded on many things. */
@Entity
@Table(name = "bulk_run")
class BulkRun extends Run {

    static final Ledger<BulkRun, BulkRow> LEDGER = new Ledger<>(
            BulkRun.class,
            BulkRow.class,
            "B",
            "record of one act on many",
            Outcome.DONE,
            Outcome.REFUSED,
            Outcome.CHANGED);

    @Id
    @GeneratedValue(generator = "bulk_run_seq")
    @SequenceGenerator(name = "bulk_run_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private BulkAct act;

    @Column(name = "asked")
    private String order;

    protected BulkRun() {}

    /** @param order what is to be recorded, as JSON */
    BulkRun(BulkAct what, String order, RunKey key, Act by) {
        super(key, by);
        this.act = what;
        this.order = order;
    }

    @Override
    public String number() {
        return LEDGER.number(id);
    }

    BulkAct act() {
        return act;
    }

    String order() {
        return order;
    }
}
