package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.AsOf;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;

/** Lists of files and releases, read straight into records. */
@ApplicationScoped
public class FileQueries {

    static final Keyset.Source<FileRow> FILES = new Keyset.Source<>(
                    FileRow.class,
                    "select new org.declass.file.FileRow(f.id, f.status, f.releasedExtent, f.struckOn, f.lastSeenOn, f.notice, f.identifier,"
                            + " f.location, f.document, f.withdrawal, f.inferred, f.reclassified, f.updatedAt)",
                    "from WithdrawnFile f",
                    "f.id",
                    FileRow::id,
                    List.of(
                            new SortKey<>("number", "f.id", Long.class, FileRow::id),
                            new SortKey<>(
                                    "date",
                                    "f.sortDay",
                                    LocalDate.class,
                                    row -> row.date().sortDay()),
                            new SortKey<>("updatedAt", "f.updatedAt", Instant.class, FileRow::updatedAt)))
            .ledBy(List.of(
                    List.of("f.location.naid"),
                    List.of("f.notice.project", "f.notice.box"),
                    List.of("f.location.recordGroup", "f.location.box"),
                    List.of("f.location.series"),
                    List.of("f.document.originator"),
                    List.of("f.document.type"),
                    List.of("f.location.recordGroup"),
                    List.of("f.withdrawal.kind"),
                    List.of("f.status")))
            .ledBy(
                    "date",
                    List.of(List.of("f.location.recordGroup"), List.of("f.withdrawal.kind"), List.of("f.status")))
            .indexedAs("FILE");

    private static final Keyset.Source<ReleaseRow> RELEASES = new Keyset.Source<>(
            ReleaseRow.class,
            "select new org.declass.file.ReleaseRow(r.id, r.file.id, r.facts, r.determination, r.struckOn, r.recordedAt)",
            "from Release r",
            "r.id",
            ReleaseRow::id,
            List.of(new SortKey<>("number", "r.id", Long.class, ReleaseRow::id)));

    private final Keyset keyset;
    private final FilesThen then;
    private final ReleasesThen releasesThen;
    private final Clock clock;

    FileQueries(Keyset keyset, FilesThen then, ReleasesThen releasesThen, Clock clock) {
        this.keyset = keyset;
        this.then = then;
        this.releasesThen = releasesThen;
        this.clock = clock;
    }

    /** The files that pass a filter. */
    public Slice<FileRow> matching(FileFilter filter, PageQuery page) {
        var asOf = AsOf.of(filter.asOf, filter.knownOn, clock);
        return asOf.isNow() ? keyset.page(FILES, filter.conditions(), page) : then.matching(filter, asOf, FILES, page);
    }

    /** How many files pass a filter. */
    public long count(FileFilter filter) {
        var asOf = AsOf.of(filter.asOf, filter.knownOn, clock);
        return keyset.count(FILES, asOf.isNow() ? filter.conditions() : FilesThen.conditions(filter, asOf));
    }

    /** The releases that pass a filter. */
    public Slice<ReleaseRow> matching(ReleaseFilter filter, PageQuery page) {
        var asOf = AsOf.of(filter.asOf, clock);
        return asOf.isNow()
                ? keyset.page(RELEASES, filter.conditions(), page)
                : releasesThen.matching(filter, asOf, RELEASES, page);
    }
}
