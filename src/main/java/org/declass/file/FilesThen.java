package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Keyset keyset;
    private final PastChanges changes;
    private final EntityManager entities;

    FilesThen(Keyset keyset, PastChanges changes, EntityManager entities) {
        this.entities = entities;
        this.keyset = keyset;
        this.changes = changes;
    }

    /**
     * Where a file stood.
     *
     * @param extent how much of it was public; null where nothing was, or nobody can tell any more
     */
    public record Stood(FileStatus status, ReleaseExtent extent) {}

    /** Where some files stood, by number. */
    public Map<String, Stood> of(Collection<WithdrawnFile> files, AsOf asOf) {
        var moves = changes.moves(
                SubjectKind.FILE, files.stream().map(WithdrawnFile::number).toList(), asOf);
        var released = releasedSince(
                files.stream().map(file -> FileNumber.id(file.number())).toList(), asOf);
        return files.stream()
                .filter(file -> moves.containsKey(file.number()))
                .collect(Collectors.toMap(
                        WithdrawnFile::number,
                        file -> new Stood(
                                FileStatus.valueOf(moves.get(file.number()).after()),
                                released.contains(FileNumber.id(file.number())) ? null : file.releasedExtent())));
    }

    Slice<FileRow> matching(FileFilter filter, AsOf asOf, Keyset.Source<FileRow> source, PageQuery page) {
        asOf.requireSort(page);
        var slice = keyset.page(source, conditions(filter, asOf), page);
        var numbers = slice.items().stream().map(FileRow::number).toList();
        var moves = changes.moves(SubjectKind.FILE, numbers, asOf);
        var struck = changes.of(SubjectKind.FILE, "struckOn", numbers, asOf);
        var touched = changes.touched(SubjectKind.FILE, numbers, asOf);
        var released = releasedSince(slice.items().stream().map(FileRow::id).toList(), asOf);
        return slice.map(row -> row.then(
                FileStatus.valueOf(moves.get(row.number()).after()),
                released.contains(row.id()) ? null : row.releasedExtent(),
                struckOn(struck.getOrDefault(row.number(), List.of())),
                touched.get(row.number())));
    }

    /** The files of which a release was recorded or struck since: what was public then is not kept. */
    private Set<Long> releasedSince(List<Long> ids, AsOf asOf) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select r.file.id from Release r where r.file.id in :ids"
                                        + " and (r.recordedAt >= :until or r.struckOn > :day)",
                                Long.class)
                        .setParameter("ids", ids)
                        .setParameter("until", asOf.until())
                        .setParameter("day", asOf.day())
                        .getResultList());
    }

    private static LocalDate struckOn(List<PastChanges.Made> struck) {
        var last = struck.isEmpty() ? null : struck.get(struck.size() - 1).after();
        return last == null ? null : LocalDate.parse(last);
    }

    static Conditions conditions(FileFilter filter, AsOf asOf) {
        Map<String, Object> onlyNow = new HashMap<>();
        onlyNow.put("updatedSince", filter.updatedSince);
        asOf.refuse(onlyNow);
        var then = new Then(asOf);
        var status = Then.ofEntities(then.last("FILE", "status", KEY));
        var struckOn = Then.ofEntities(then.last("FILE", "struckOn", KEY));
        var conditions = filter.ofFacts()
                .with("until", asOf.until())
                .with("day", asOf.day())
                .also("f.createdAt < :until")
                .also(status + " is not null")
                .named(status, filter.status);
        return filter.struck == FileFilter.Struck.ANY
                ? conditions
                : conditions.also(struckOn + (filter.struck == FileFilter.Struck.TRUE ? " is not null" : " is null"));
    }
}
