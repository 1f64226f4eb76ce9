package org.declass.file;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declass.agency.Agencies;
import org.declass.agency.RecordGroups;
import org.declass.web.Conditions;

/** Turns a filter into conditions on the alias {@code f} of a file. */
final class FileConditions {

    private static final String NOT_STRUCK = Conditions.unguessed("f.struckOn is null");

    private static final Pattern NUMBER = Pattern.compile("[Ww]-\\d{1,12}");
    private static final String IS_RECLASSIFIED = "(f.withdrawal.kind in ('RECLASSIFIED', 'KYL_LOTT')"
            + " or coalesce(f.inferred.kind, 'UNSTATED') in ('RECLASSIFIED', 'KYL_LOTT'))";

    /** The items of requests know files; files do not know them, so the entity goes by its name here. */
    private static final String IS_REQUESTED =
            "exists (select 1 from RequestItem i where i.file = f and i.filedBy = US)";

    /** Looked up file by file: PostgreSQL would rather go through all that was ever requested, from its beginning on. */
    private static final String IS_NEVER_REQUESTED =
            "(select min(i.id) from RequestItem i where i.file = f and i.filedBy = US) is null";

    private static final List<String> WORDS = List.of(
            "f.document.title",
            "f.document.number",
            "f.identifier",
            "f.noticeKey",
            "f.location.fileNumber",
            "f.location.folder",
            "f.document.from",
            "f.document.to");

    private final FileFilter filter;
    private final Conditions conditions = new Conditions();

    FileConditions(FileFilter filter) {
        this.filter = filter;
    }

    Conditions all() {
        standing();
        if (filter.requested != null) {
            conditions.also(filter.requested ? IS_REQUESTED : IS_NEVER_REQUESTED);
        }
        return ofFacts()
                .equal("f.withdrawal.kind", filter.kind)
                .equalOrAbsent("f.location.recordGroup", recordGroups(filter))
                .atLeast("f.updatedAt", filter.updatedSince);
    }

    Conditions ofFacts() {
        provenance();
        document();
        location();
        releases();
        words();
        return conditions;
    }

    private void standing() {
        conditions.equal("f.status", filter.status);
        if (filter.struck != FileFilter.Struck.ANY) {
            conditions.also(filter.struck == FileFilter.Struck.TRUE ? "f.struckOn is not null" : NOT_STRUCK);
        }
    }

    private void provenance() {
        conditions
                .equal("f.reclassified.wasOpen", filter.wasOpen)
                .equalAny(
                        List.of("f.withdrawal.agency", "f.inferred.agency", "f.reclassified.agency"),
                        asWrittenOrAsCode(Text.orNull(filter.agency)));
        DateOverlap.on(conditions, "f.withdrawal.date", filter.withdrawnFrom, filter.withdrawnTo);
        if (filter.reclassified != null) {
            conditions.also(filter.reclassified ? IS_RECLASSIFIED : "not " + IS_RECLASSIFIED);
        }
    }

    private void document() {
        conditions
                .equal("f.document.originator", texts(filter.originator))
                .equal("f.document.type", texts(filter.documentType))
                .equal("f.document.classification", texts(filter.classification))
                .equal("f.document.date.precision", filter.precision);
        DateOverlap.on(conditions, "f.document.date", filter.datedFrom, filter.datedTo);
    }

    private void location() {
        conditions
                .equalOrAbsent("f.location.series", inFull(filter.series))
                .equalOrAbsent("f.location.box", inFull(filter.box))
                .equalOrAbsent("f.location.folder", inFull(filter.folderTitle))
                .equal("f.location.naid", Text.orNull(filter.naid))
                .equal("f.notice.project", new NoticeKey(filter.project, null, null).project())
                .equal("f.notice.box", Text.orNull(filter.projectBox))
                .equal("f.identifier", Text.orNull(filter.identifier))
                .contains("f.location.repository", filter.repository)
                .contains("f.location.folder", filter.folder);
    }

    private void releases() {
        if (filter.releasedFrom != null || filter.releasedTo != null || Text.orNull(filter.formerly) != null) {
            conditions.exists("Release r", release -> {
                release.also("r.file = f")
                        .also("r.struckOn is null")
                        .equal("r.facts.formerly", Text.orNull(filter.formerly));
                DateOverlap.on(release, "r.facts.releasedOn", filter.releasedFrom, filter.releasedTo);
            });
        }
    }

    private void words() {
        var q = Text.orNull(filter.q);
        if (q == null) {
            return;
        }
        var notice = NoticeKey.parse(q);
        if (notice.isPresent()) {
            conditions.equal("f.noticeKey", notice.get().normalized());
        } else if (NUMBER.matcher(q).matches()) {
            conditions.equal("f.id", FileNumber.id(q));
        } else {
            conditions.containsWords(WORDS, q);
        }
    }

    /** What a notice states is text; what the editors infer is a code. */
    private static List<String> asWrittenOrAsCode(String agency) {
        return agency == null
                ? null
                : Stream.of(agency, Agencies.code(agency)).distinct().toList();
    }

    /** The record groups as they are stored. */
    static List<String> recordGroups(FileFilter filter) {
        return texts(filter.recordGroup).stream().map(RecordGroups::code).toList();
    }

    private static List<String> inFull(String value) {
        return Stream.ofNullable(Text.orNull(value)).toList();
    }

    private static List<String> texts(List<String> values) {
        return values == null
                ? List.of()
                : values.stream().map(Text::orNull).filter(Objects::nonNull).toList();
    }
}
