package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.history.AsOf;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.history.Then;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Lists files as they stood at the end of a past day. */
@ApplicationScoped
public class FilesThen {

    private static final String KEY = "concat('W-', cast(f.id as String))";

    private static final String KIND = "withdrawal.kind";

    private static final String GROUP = "location.recordGroup";

    private final Keyset keyset;
    private final PastChanges changes;
    private final SeenThen seen;

    FilesThen(Keyset keyset, PastChanges changes, SeenThen seen) {
        this.keyset = keyset;
        this.changes = changes;
        this.seen = seen;
    }

    /**
     * Where a file stood.
     *
     * @param extent how much of it was public; null where nothing was
     */
    public record Stood(FileStatus status, ReleaseExtent extent) {}

    /** Where some files stood, by number. */
    public Map<String, Stood> of(Collection<WithdrawnFile> files, AsOf asOf) {
        var moves = changes.moves(
                SubjectKind.FILE, files.stream().map(WithdrawnFile::number).toList(), asOf);
        var known = seen.of(moves.keySet().stream().map(FileNumber::id).toList(), asOf);
        return moves.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        move -> new Stood(
                                FileStatus.valueOf(move.getValue().after()),
                                known.get(move.getKey()).extent())));
    }

    Slice<FileRow> matching(FileFilter filter, AsOf asOf, Keyset.Source<FileRow> source, PageQuery page) {
        asOf.requireSort(page);
        var slice = keyset.page(source, conditions(filter, asOf), page);
        var numbers = slice.items().stream().map(FileRow::number).toList();
        var moves = changes.moves(SubjectKind.FILE, numbers, asOf);
        var struck = changes.of(SubjectKind.FILE, "struckOn", numbers, asOf);
        var kinds = changes.before(SubjectKind.FILE, KIND, numbers, asOf);
        var groups = changes.before(SubjectKind.FILE, GROUP, numbers, asOf);
        var touched = changes.touched(SubjectKind.FILE, numbers, asOf);
        var known = seen.of(slice.items().stream().map(FileRow::id).toList(), asOf);
        return slice.map(row -> row.then(new FileThen(
                FileStatus.valueOf(moves.get(row.number()).after()),
                known.get(row.number()),
                struckOn(struck.getOrDefault(row.number(), List.of())),
                WithdrawalKind.valueOf(
                        kinds.getOrDefault(row.number(), row.kind().name())),
                Text.orNull(groups.getOrDefault(row.number(), row.recordGroup())),
                touched.get(row.number()))));
    }

    /** The items of requests know files; files do not know them, so the entities go by their names here. */
    private static String requested(Then then) {
        return "(" + requested("RequestItem", KEY, then) + " or " + requested("RemovedItem", "''", then) + ")";
    }

    /**
     * An item is there from when it is recorded which file it asks for, until another is recorded of its number; those that
     * a request began with, from when it begins.
     */
    private static String requested(String item, String now, Then then) {
        var begun = Then.ofEntities(then.last("REQUEST", "status", "i.request.number"));
        var asked = Then.was("ITEM", "file", "concat(i.request.number, '/', cast(i.ordinal as String))", now);
        return "exists (select 1 from " + item + " i where i.file = f and i.filedBy = US and " + Then.ofEntities(asked)
                + " = " + KEY + " and " + begun + " is not null)";
    }

    private static LocalDate struckOn(List<PastChanges.Made> struck) {
        var last = struck.isEmpty() ? null : struck.get(struck.size() - 1).after();
        return last == null ? null : LocalDate.parse(last);
    }

    static Conditions conditions(FileFilter filter, AsOf asOf) {
        asOf.refuse("updatedSince", filter.updatedSince);
        var then = new Then(asOf);
        var status = Then.ofEntities(then.last("FILE", "status", KEY));
        var struckOn = Then.ofEntities(then.last("FILE", "struckOn", KEY));
        var conditions = asOf.bound(filter.ofFacts())
                .also("f.createdAt < :until")
                .also(status + " is not null")
                .named(status, filter.status)
                .named(Then.ofEntities(Then.was("FILE", KIND, KEY, "cast(f.withdrawal.kind as String)")), filter.kind)
                .equalOrAbsent(
                        "nullif(" + Then.ofEntities(Then.was("FILE", GROUP, KEY, "f.location.recordGroup")) + ", '')",
                        FileConditions.recordGroups(filter));
        if (filter.requested != null) {
            conditions.also((filter.requested ? "" : "not ") + requested(then));
        }
        return filter.struck == FileFilter.Struck.ANY
                ? conditions
                : conditions.also(struckOn + (filter.struck == FileFilter.Struck.TRUE ? " is not null" : " is null"));
    }
}
