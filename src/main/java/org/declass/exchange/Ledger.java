package org.declass.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.declass.file.FileFacts;
import org.declass.file.ReleaseFacts;

/**
 * Decides about rows, one after the other, knowing the files they name.
 *
 * <p>The first row of an import that names a file may change its facts. Later rows of the same import only fill gaps
 * and add releases; otherwise importing the same table again would turn the facts over once more each time.
 */
final class Ledger {

    private final Map<String, KnownFile> byIdentifier = new HashMap<>();
    private final Map<String, KnownFile> byNotice = new HashMap<>();

    /** Takes note of a file. */
    void know(KnownFile file) {
        if (file.facts().identifier() != null) {
            byIdentifier.put(file.facts().identifier(), file);
        }
        if (file.facts().notice().normalized() != null) {
            byNotice.put(file.facts().notice().normalized(), file);
        }
    }

    /** The file that the row names, or null. */
    KnownFile find(FileFacts facts) {
        var found = byIdentifier.get(facts.identifier());
        return found != null ? found : byNotice.get(facts.notice().normalized());
    }

    /** What is to be done about the row; the next rows are decided as if it had been done. */
    Decision decide(Reading row) {
        if (row.rejection() != null) {
            return Decision.rejected(row.line(), row.rejection());
        }
        var known = find(row.facts());
        if (known == null) {
            return create(row);
        }
        if (mixesUp(known, row.facts())) {
            return Decision.rejected(
                    row.line(),
                    "its record number and its notice do not belong to the same file; %s has one of them"
                            .formatted(name(known)));
        }
        return known.standing() == KnownFile.Standing.STRUCK
                ? Decision.rejected(row.line(), name(known) + " was struck from the lists; restore it first")
                : update(row, known);
    }

    /** No import changes what a file is known by: a row that gives it another key is about two files, or wrong. */
    private boolean mixesUp(KnownFile known, FileFacts row) {
        var other = byNotice.get(row.notice().normalized());
        return other != null && other != known
                || differ(known.facts().identifier(), row.identifier())
                || differ(known.facts().notice().normalized(), row.notice().normalized());
    }

    private static boolean differ(String known, String row) {
        return known != null && row != null && !known.equals(row);
    }

    private static String name(KnownFile known) {
        return known.file() == null ? "line " + known.firstLine() : known.file().number();
    }

    private Decision create(Reading row) {
        var known = new KnownFile(row.facts());
        known.named(row.line());
        know(known);
        if (row.release() != null) {
            known.has(row.release());
        }
        return new Decision(
                row.line(), RowOutcome.CREATED, known, row.facts(), row.release(), Decision.message(row.warnings()));
    }

    private Decision update(Reading row, KnownFile known) {
        var again = known.firstLine() != null;
        var merge = new Merge(known.facts(), row.facts(), again ? Merge.Precedence.KNOWN : Merge.Precedence.ROW);
        var warnings = new ArrayList<>(row.warnings());
        merge.conflicts()
                .forEach(conflict -> warnings.add("line " + known.firstLine() + " said otherwise of " + conflict));
        var release = newRelease(row.release(), known, warnings);
        var outcome = outcome(known, merge.facts(), release);
        known.named(row.line());
        known.is(merge.facts());
        know(known);
        return new Decision(row.line(), outcome, known, merge.facts(), release, Decision.message(warnings));
    }

    private static RowOutcome outcome(KnownFile known, FileFacts facts, ReleaseFacts release) {
        if (known.standing() == KnownFile.Standing.TAKEN_BACK) {
            return RowOutcome.RESTORED;
        }
        if (!facts.equals(known.facts())) {
            return RowOutcome.UPDATED;
        }
        return release == null ? RowOutcome.UNCHANGED : RowOutcome.RELEASE_ADDED;
    }

    /** The release of the row where the file has none like it; null otherwise. */
    private static ReleaseFacts newRelease(ReleaseFacts release, KnownFile known, List<String> warnings) {
        if (release == null) {
            return null;
        }
        for (var other : known.releases()) {
            if (isSame(release, other)) {
                if (release.sourceName() != null && !release.releasedOn().meansTheSameAs(other.releasedOn())) {
                    warnings.add("%s is recorded with the release date %s, which stands"
                            .formatted(release.sourceName(), other.releasedOn()));
                }
                return null;
            }
        }
        known.has(release);
        return release;
    }

    private static boolean isSame(ReleaseFacts one, ReleaseFacts other) {
        return one.sourceName() != null || other.sourceName() != null
                ? Objects.equals(one.sourceName(), other.sourceName())
                : one.releasedOn().meansTheSameAs(other.releasedOn());
    }
}
