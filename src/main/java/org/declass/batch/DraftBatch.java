package org.declass.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.declass.history.Act;
import org.declass.request.RequestKind;

/** Drafts that somebody wanted begun together. */
@Entity
@Table(name = "draft_batch")
class DraftBatch {

    @Id
    @GeneratedValue(generator = "draft_batch_seq")
    @SequenceGenerator(name = "draft_batch_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String editor;

    private String authority;

    private String note;

    private String who;

    private String via;

    @Column(name = "form_key")
    private String key;

    private String digest;

    @Column(name = "started_at")
    private Instant startedAt;

    protected DraftBatch() {}

    /** @param key by which a repeat is known */
    DraftBatch(Order order, String key, Act act) {
        this.kind = order.kind();
        this.editor = order.editor();
        this.authority = order.authority();
        this.note = order.note();
        this.who = act.who();
        this.via = act.via();
        this.key = key;
        this.digest = order.digest();
        this.startedAt = act.recordedAt();
    }

    /** Whether this very thing was asked for. */
    boolean isFor(Order order) {
        return digest.equals(order.digest());
    }

    /** What is wanted, without the requests. */
    Order order() {
        return new Order(kind, editor, authority, note, List.of());
    }

    Long id() {
        return id;
    }

    String number() {
        return "DB-" + id;
    }

    RequestKind kind() {
        return kind;
    }

    String who() {
        return who;
    }

    Instant startedAt() {
        return startedAt;
    }
}
