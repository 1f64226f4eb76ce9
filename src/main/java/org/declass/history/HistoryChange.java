package org.declass.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One stored {@link Change}, as queries find the entries that changed a thing. */
@Entity
@Immutable
@Table(name = "history_change")
@IdClass(HistoryChange.Key.class)
class HistoryChange {

    @Id
    private long position;

    @Id
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "subject_key")
    private String subjectKey;

    private String field;

    @Column(name = "value_before")
    private String valueBefore;

    @Column(name = "value_after")
    private String valueAfter;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    protected HistoryChange() {}

    /**
     * Its place in the history.
     *
     * @param position that of its entry
     * @param ordinal its number within the entry
     */
    record Key(long position, int ordinal) implements Serializable {}
}
