package org.declass.bulk;

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
import org.declass.run.RunRow;
import org.declass.web.Characters;
import org.declass.web.Stale;

/** One of the many things of a run, with what became of it. */
@Entity
@Table(name = "bulk_row")
class BulkRow extends RunRow {

    private static final int LONGEST_TITLE = 500;

    @Id
    @GeneratedValue(generator = "bulk_row_seq")
    @SequenceGenerator(name = "bulk_row_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_id")
    private BulkRun run;

    private String thing;

    private String title;

    private Long seen;

    private String theirs;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected BulkRow() {}

    BulkRow(BulkRun run, int ordinal, Chosen chosen) {
        super(ordinal);
        this.run = run;
        this.thing = chosen.number();
        this.title = beginning(chosen.title());
        this.seen = chosen.version();
        this.theirs = chosen.theirs();
    }

    private static String beginning(String title) {
        return title == null ? null : Characters.cut(title, LONGEST_TITLE);
    }

    Chosen chosen() {
        return new Chosen(thing, title, seen, theirs);
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
        return new Stale(thing).getMessage();
    }
}
