package org.declass.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.declass.file.Intake;
import org.declass.file.WithdrawnFile;
import org.hibernate.Session;

/** Looks up the files that rows name, a chunk at a time. */
@ApplicationScoped
class KnownFiles {

    private final Intake intake;
    private final ImportedRows rows;
    private final Session session;

    KnownFiles(Intake intake, ImportedRows rows, Session session) {
        this.intake = intake;
        this.rows = rows;
        this.session = session;
    }

    /** What is known of the files that these rows of an import name. */
    List<KnownFile> of(long batch, List<Reading> readings) {
        var facts =
                readings.stream().map(Reading::facts).filter(Objects::nonNull).toList();
        var identifiers = new HashSet<String>();
        var notices = new HashSet<String>();
        for (var one : facts) {
            add(identifiers, one.identifier());
            add(notices, one.notice().normalized());
        }
        var files = intake.withKeys(identifiers, notices);
        var takenBack = takenBack(files);
        var known = new HashMap<WithdrawnFile, KnownFile>();
        for (var file : files) {
            known.put(file, new KnownFile(file, standing(file, takenBack)));
        }
        intake.releasesOf(files).forEach(release -> known.get(release.file()).has(release.facts()));
        nameAgain(batch, known.values());
        return List.copyOf(known.values());
    }

    private static void add(Set<String> keys, String key) {
        if (key != null) {
            keys.add(key);
        }
    }

    private static KnownFile.Standing standing(WithdrawnFile file, Set<String> takenBack) {
        if (!file.isStruck()) {
            return KnownFile.Standing.LISTED;
        }
        return takenBack.contains(file.number()) ? KnownFile.Standing.TAKEN_BACK : KnownFile.Standing.STRUCK;
    }

    private void nameAgain(long batch, Collection<KnownFile> known) {
        var byKey = known.stream()
                .collect(Collectors.toMap(file -> Reading.key(file.facts()), file -> file, (one, other) -> one));
        rows.firstLines(batch, byKey.keySet())
                .forEach((key, line) -> byKey.get(key).named(line));
    }

    /** The numbers of those that an import struck last, and not a person. */
    private Set<String> takenBack(List<WithdrawnFile> files) {
        var struck = files.stream()
                .filter(WithdrawnFile::isStruck)
                .map(WithdrawnFile::number)
                .toList();
        if (struck.isEmpty()) {
            return Set.of();
        }
        Map<String, String> last = new HashMap<>();
        session.createNativeQuery("""
                        select subject_key, via from history_entry
                        where subject_kind = 'FILE' and verb = 'STRUCK' and subject_key in (:struck)
                        order by position""", Object[].class)
                .setParameterList("struck", struck)
                .getResultList()
                .forEach(row -> last.put((String) row[0], (String) row[1]));
        last.values().removeIf(via -> !via.startsWith("import "));
        return last.keySet();
    }
}
