package org.declass.run;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.declass.history.Act;

/** What somebody wanted done with many things, each by itself. */
@MappedSuperclass
public abstract class Run {

    private String who;

    private String via;

    @Column(name = "form_key")
    private String key;

    private String digest;

    @Column(name = "started_at")
    private Instant startedAt;

    protected Run() {}

    /** @param asked by what a repeat is known */
    protected Run(RunKey key, Act by) {
        this.who = by.who();
        this.via = by.via();
        this.key = key.key();
        this.digest = key.digest();
        this.startedAt = by.recordedAt();
    }

    /** Its number, as people see it. */
    public abstract String number();

    /** Who began it. */
    public String who() {
        return who;
    }

    /** When it was begun. */
    public Instant startedAt() {
        return startedAt;
    }

    boolean isFor(RunKey key) {
        return digest.equals(key.digest());
    }
}
