package org.declass.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.declass.history.AsOf;
import org.declass.history.Change;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.history.Then;
import org.declass.web.BadQuery;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;

/** Lists of imports and of their rows, read straight into records. */
@ApplicationScoped
class ImportQueries {

    static final Keyset.Source<ImportLine> IMPORTS = new Keyset.Source<>(
            ImportLine.class,
            "select new org.declass.exchange.ImportLine(b.id, b.kind, b.status, b.source.fileName, b.uploadedBy, b.uploadedAt,"
                    + " b.rowsTotal, b.rowsDone, b.tally)",
            "from Batch b",
            "b.id",
            ImportLine::id,
            List.of(
                    new SortKey<>("number", "b.id", Long.class, ImportLine::id),
                    new SortKey<>("fileName", "b.source.fileName", String.class, ImportLine::fileName),
                    new SortKey<>("uploadedBy", "b.uploadedBy", String.class, ImportLine::uploadedBy)));

    private static final Keyset.Source<RowLine> ROWS = new Keyset.Source<>(
            RowLine.class,
            "select new org.declass.exchange.RowLine(r.line, r.outcome, r.key, r.fileId, r.message, r.undone)",
            "from ImportedRow r",
            "r.line",
            RowLine::line,
            List.of(new SortKey<>("line", "r.line", Long.class, RowLine::line)));

    private static final String KEY = "concat('I-', cast(b.id as String))";

    private final Keyset keyset;
    private final PastChanges changes;
    private final Clock clock;

    ImportQueries(Keyset keyset, PastChanges changes, Clock clock) {
        this.keyset = keyset;
        this.changes = changes;
        this.clock = clock;
    }

    /** The imports, the newest first unless asked otherwise. */
    Slice<ImportLine> imports(ImportFilter filter, PageQuery page) {
        var sorted = page.sort == null ? page.at(page.cursor, page.limit()) : page;
        if (page.sort == null) {
            sorted.sort = "-number";
            sorted.count = page.count;
        }
        var asOf = AsOf.of(filter.asOf, clock);
        var conditions = filter.ofWhatStays();
        return asOf.isNow()
                ? keyset.page(IMPORTS, conditions.equal("b.status", filter.status), sorted)
                : then(filter, asOf, conditions, sorted);
    }

    private Slice<ImportLine> then(ImportFilter filter, AsOf asOf, Conditions conditions, PageQuery page) {
        var status = Then.ofEntities(new Then(asOf).last("IMPORT", "status", KEY));
        conditions
                .with("until", asOf.until())
                .with("day", asOf.day())
                .also("b.uploadedAt < :until")
                .also(status + " is not null")
                .named(status, filter.status);
        var slice = keyset.page(IMPORTS, conditions, page);
        var numbers = slice.items().stream().map(ImportLine::number).toList();
        var moves = changes.moves(SubjectKind.IMPORT, numbers, asOf);
        var since = changes.before(SubjectKind.IMPORT, Change.STATUS, numbers, asOf);
        return slice.map(line -> {
            var then = BatchStatus.valueOf(moves.get(line.number()).after());
            var wentOn = then.isRunning() || since.containsKey(line.number());
            return wentOn ? line.then(then).uncounted() : line.then(then);
        });
    }

    /**
     * Makes sure that rows of a past day are known: they are kept as the import left them, and not as they were before.
     *
     * @throws BadQuery where the import was not there yet, or went on since
     */
    private void mustStandAsThen(Batch batch, AsOf asOf) {
        if (!asOf.isNow()
                && (!batch.uploadedAt().isBefore(asOf.until())
                        || !changes.before(SubjectKind.IMPORT, Change.STATUS, List.of(batch.number()), asOf)
                                .isEmpty())) {
            throw new BadQuery(
                    "asOf", batch.number() + " went on after that day, and its rows are kept only as they are now.");
        }
    }

    /** What became of the rows of an import. */
    Slice<RowLine> rows(Batch batch, RowFilter filter, PageQuery page) {
        mustStandAsThen(batch, AsOf.of(filter.asOf, clock));
        var conditions = new Conditions().equal("r.batchId", batch.id()).equal("r.outcome", filter.outcome);
        if (Boolean.TRUE.equals(filter.warned)) {
            conditions.also("r.message is not null");
        }
        return keyset.page(ROWS, conditions, page);
    }
}
