package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.history.AsOf;
import org.declass.history.Then;
import org.declass.history.Verb;

/** Finds how much of some files was public at the end of a past day, and when they had been looked for last. */
@ApplicationScoped
class SeenThen {

    private static final List<Verb> SIGHTINGS =
            Arrays.stream(Sighting.values()).map(Sighting::verb).toList();

    private final EntityManager entities;

    SeenThen(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What was known of a file.
     *
     * @param extent how much of it was public; null where nothing was
     * @param lastSeenOn the day of the last visit; null where there was none
     */
    record Seen(ReleaseExtent extent, LocalDate lastSeenOn) {}

    private record Visited(String file, Verb verb, LocalDate on) {}

    /** What was known of some files, by number. */
    Map<String, Seen> of(Collection<Long> ids, AsOf asOf) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var visits = visits(ids, asOf).stream().collect(Collectors.groupingBy(Visited::file));
        var releases = releases(ids, asOf).stream()
                .collect(Collectors.groupingBy(release -> release.file().number()));
        return ids.stream()
                .map(FileNumber::of)
                .collect(Collectors.toMap(
                        Function.identity(),
                        file -> seen(releases.getOrDefault(file, List.of()), visits.getOrDefault(file, List.of()))));
    }

    /** Once it was found withdrawn again, only what became public after that day counts. */
    private static Seen seen(List<Release> releases, List<Visited> visits) {
        var closedAgain = last(visits.stream()
                .filter(visit -> visit.verb() == Verb.FOUND_WITHDRAWN_AGAIN)
                .toList());
        return new Seen(
                releases.stream()
                        .map(Release::facts)
                        .filter(release -> closedAgain == null || isAfter(release, closedAgain))
                        .map(ReleaseFacts::extent)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                last(visits));
    }

    private static LocalDate last(List<Visited> visits) {
        return visits.stream().map(Visited::on).max(Comparator.naturalOrder()).orElse(null);
    }

    private static boolean isAfter(ReleaseFacts release, LocalDate day) {
        var earliest = release.releasedOn().earliest();
        return earliest != null && earliest.isAfter(day);
    }

    private List<Visited> visits(Collection<Long> ids, AsOf asOf) {
        return entities.createQuery(
                        "select e.subjectKey, e.verb, e.happenedOn from HistoryEntry e where e.subjectKind = FILE"
                                + " and e.subjectKey in :files and e.verb in :verbs and e.recordedAt < :until"
                                + " and e.happenedOn <= :day",
                        Visited.class)
                .setParameter("files", ids.stream().map(FileNumber::of).toList())
                .setParameter("verbs", SIGHTINGS)
                .setParameter("until", asOf.until())
                .setParameter("day", asOf.day())
                .getResultList();
    }

    private List<Release> releases(Collection<Long> ids, AsOf asOf) {
        return entities.createQuery(
                        "from Release r join fetch r.file where r.file.id in :ids and r.recordedAt < :until and "
                                + struckOn(asOf) + " is null",
                        Release.class)
                .setParameter("ids", ids)
                .setParameter("until", asOf.until())
                .setParameter("day", asOf.day())
                .getResultList();
    }

    /** When a release with the alias {@code r} had been struck, for a query for entities. */
    static String struckOn(AsOf asOf) {
        return Then.ofEntities(new Then(asOf).last("RELEASE", "struckOn", "concat('REL-', cast(r.id as String))"));
    }
}
