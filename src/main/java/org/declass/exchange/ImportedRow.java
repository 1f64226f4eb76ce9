package org.declass.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** What became of one row of an import; written by {@link ImportedRows}, here only for reading. */
@Entity
@Immutable
@IdClass(ImportedRow.Key.class)
@Table(name = "exchange_row")
class ImportedRow {

    /** Import and line. */
    record Key(Long batchId, Long line) implements Serializable {}

    @Id
    @Column(name = "batch_id")
    private Long batchId;

    @Id
    private Long line;

    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;

    @Column(name = "row_key")
    private String key;

    @Column(name = "file_id")
    private Long fileId;

    private String message;

    private boolean undone;

    protected ImportedRow() {}
}
