package org.declass.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declass.history.Act;

/** One act that somebody wanted recorded on many things. */
@Entity
@Table(name = "bulk_run")
class BulkRun {

    @Id
    @GeneratedValue(generator = "bulk_run_seq")
    @SequenceGenerator(name = "bulk_run_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private BulkAct act;

    private String who;

    private String via;

    @Column(name = "form_key")
    private String key;

    private String digest;

    private String asked;

    @Column(name = "started_at")
    private Instant startedAt;

    protected BulkRun() {}

    /**
     * @param key by which a repeat is known
     * @param digest tells what was asked for from anything else
     * @param asked what is to be recorded, as JSON
     */
    BulkRun(BulkAct what, String key, String digest, String asked, Act by) {
        this.act = what;
        this.who = by.who();
        this.via = by.via();
        this.key = key;
        this.digest = digest;
        this.asked = asked;
        this.startedAt = by.recordedAt();
    }

    Long id() {
        return id;
    }

    String number() {
        return "B-" + id;
    }

    BulkAct act() {
        return act;
    }

    String who() {
        return who;
    }

    String digest() {
        return digest;
    }

    String asked() {
        return asked;
    }

    Instant startedAt() {
        return startedAt;
    }
}
