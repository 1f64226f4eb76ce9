package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.declass.history.AsOf;
import org.declass.history.TablesThen;
import org.declass.report.Coverage.Standing;
import org.declass.web.BadQuery;
import org.declass.web.Conditions;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Lists folders by how many of their files were never requested, most first. */
@ApplicationScoped
class Folders {

    private static final String ORDER = "-neverRequested";

    private static final String FOLDERS = """
            (select c.record_group, c.series, c.box, c.folder, count(*) as files, %s
            from (select coalesce(f.record_group, '') as record_group, coalesce(f.series, '') as series,
                coalesce(f.box, '') as box, coalesce(f.folder, '') as folder, %s as standing from %s f%s) c
            group by c.record_group, c.series, c.box, c.folder) g""";

    private static final String PAGE = """
            select g.*, count(*) over () from %s%s
            order by g.never_requested desc, g.record_group, g.series, g.box, g.folder
            fetch first %d rows only""";

    private static final String BEYOND = " where g.never_requested < :never or g.never_requested = :never"
            + " and (g.record_group, g.series, g.box, g.folder) > (:name0, :name1, :name2, :name3)";

    private final Rows rows;
    private final Clock clock;

    Folders(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A page of them.
     *
     * @throws BadQuery where the cursor is not of this list, or another order is asked for
     */
    Slice<FolderRow> matching(CoverageFilter filter, PageQuery page) {
        if (page.sort != null && !page.sort.isBlank() && !page.sort.equals(ORDER)) {
            throw new BadQuery("sort", "Folders come by how many of their files were never requested: " + ORDER + ".");
        }
        var asOf = AsOf.of(filter.asOf, clock);
        var conditions = filter.conditions(asOf);
        var folders = folders(new TablesThen(asOf), conditions);
        var from = page.cursor == null ? null : FolderRow.Place.decode(page.cursor);
        var further = page.counted() && from != null ? count(folders, conditions, asOf) : null;
        if (from != null) {
            conditions.with("never", from.neverRequested());
            for (var i = 0; i < from.names().size(); i++) {
                conditions.with("name" + i, from.names().get(i));
            }
        }
        var sql = PAGE.formatted(folders, from == null ? "" : BEYOND, page.limit() + 1);
        var read = rows.of(sql, conditions, asOf);
        var found = read.stream().map(FolderRow::of).toList();
        var total = page.counted() && from == null ? (Long) counted(read) : further;
        if (found.size() <= page.limit()) {
            return new Slice<>(found, null, total);
        }
        var shown = found.subList(0, page.limit());
        return new Slice<>(shown, shown.get(shown.size() - 1).place().encode(), total);
    }

    /** To count all folders is to put their files together once more; so the first page brings the count along. */
    private static long counted(List<Object[]> firstPage) {
        return firstPage.isEmpty() ? 0 : ((Number) firstPage.get(0)[FolderRow.COLUMNS]).longValue();
    }

    private Long count(String folders, Conditions conditions, AsOf asOf) {
        var counted = rows.of("select count(*), sum(g.files) from " + folders, conditions, asOf);
        return ((Number) counted.get(0)[0]).longValue();
    }

    private static String folders(TablesThen tables, Conditions conditions) {
        var sums = Arrays.stream(Standing.values())
                .map(standing -> "sum(case when c.standing = '" + standing + "' then 1 else 0 end) as "
                        + standing.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return FOLDERS.formatted(
                sums,
                Standing.sql(tables),
                tables.files(FOLDERS + Standing.sql(tables) + conditions.where()),
                conditions.where());
    }
}
