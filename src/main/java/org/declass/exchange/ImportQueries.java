package org.declass.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;

/** Lists of imports and of their rows, read straight into records. */
@ApplicationScoped
class ImportQueries {

    private static final Keyset.Source<ImportLine> IMPORTS = new Keyset.Source<>(
            ImportLine.class,
            "select new org.declass.exchange.ImportLine(b.id, b.kind, b.status, b.source.fileName, b.uploadedBy, b.uploadedAt,"
                    + " b.rowsTotal, b.rowsDone, b.tally)",
            "from Batch b",
            "b.id",
            ImportLine::id,
            List.of(new SortKey<>("number", "b.id", Long.class, ImportLine::id)));

    private static final Keyset.Source<RowLine> ROWS = new Keyset.Source<>(
            RowLine.class,
            "select new org.declass.exchange.RowLine(r.line, r.outcome, r.key, r.fileId, r.message, r.undone)",
            "from ImportedRow r",
            "r.line",
            RowLine::line,
            List.of(new SortKey<>("line", "r.line", Long.class, RowLine::line)));

    private final Keyset keyset;

    ImportQueries(Keyset keyset) {
        this.keyset = keyset;
    }

    /** The imports, the newest first unless asked otherwise. */
    Slice<ImportLine> imports(List<BatchStatus> status, Instant since, PageQuery page) {
        var sorted = page.sort == null ? page.at(page.cursor, page.limit()) : page;
        if (page.sort == null) {
            sorted.sort = "-number";
            sorted.count = page.count;
        }
        return keyset.page(IMPORTS, new Conditions().equal("b.status", status).atLeast("b.uploadedAt", since), sorted);
    }

    /** What became of the rows of an import. */
    Slice<RowLine> rows(Batch batch, RowFilter filter, PageQuery page) {
        var conditions = new Conditions().equal("r.batchId", batch.id()).equal("r.outcome", filter.outcome);
        if (Boolean.TRUE.equals(filter.warned)) {
            conditions.also("r.message is not null");
        }
        return keyset.page(ROWS, conditions, page);
    }
}
