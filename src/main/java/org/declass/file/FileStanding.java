package org.declass.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.file.Answers.Answer;

/**
 * Where a file stands by all that is known of it, each thing by its day: what people found, what became public, what
 * agencies answered.
 *
 * <p>What a person found stands until an answer or a release that is dated after it. Else the file is asked for while
 * an agency owes an answer; else it stands at what became public, which no refusal undoes; else at the latest answer.
 * Once it was found withdrawn again, only what came after that day counts.
 */
final class FileStanding {

    private final List<Visit> allVisits;
    private final List<ReleaseFacts> allReleases;
    private final Answers answers;

    private final List<ReleaseFacts> releases;
    private final List<Answer> given;
    private final Visit closedAgain;

    FileStanding(List<Visit> visits, List<ReleaseFacts> releases, Answers answers) {
        this.allVisits =
                visits.stream().sorted(Comparator.comparing(Visit::seenOn)).toList();
        this.allReleases = releases;
        this.answers = answers;
        this.closedAgain = last(Sighting.WITHDRAWN_AGAIN);
        this.releases = releases.stream()
                .filter(release -> closedAgain == null || isAfter(day(release), closedAgain))
                .toList();
        this.given = answers.given().stream()
                .filter(answer -> closedAgain == null || isAfter(answer.on(), closedAgain))
                .filter(answer -> !isFoundSince(answer))
                .toList();
    }

    /** The same with one visit more. */
    FileStanding seeing(Visit visit) {
        var visits = new ArrayList<>(allVisits);
        visits.add(visit);
        return new FileStanding(visits, allReleases, answers);
    }

    /** Where it stands. */
    FileStatus status() {
        return found().orElseGet(() -> answers.isAwaited() ? FileStatus.REQUESTED : derived());
    }

    /** Where it stands when no request for it is under way. */
    FileStatus resting() {
        return found().orElseGet(this::derived);
    }

    /** How much of it is public; null where no release of it counts. */
    ReleaseExtent extent() {
        return releases.stream()
                .map(ReleaseFacts::extent)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether there is any sign that readers could once see it after it had been withdrawn. */
    boolean wasPublic() {
        return !allReleases.isEmpty()
                || answers.given().stream().anyMatch(answer -> answer.says().isReleased())
                || allVisits.stream().anyMatch(visit -> visit.finding() == Sighting.REOPENED);
    }

    private Optional<FileStatus> found() {
        var standing = standingVisit();
        if (standing == null) {
            return Optional.empty();
        }
        var overtaken = Stream.concat(
                        given.stream().map(Answer::on), releases.stream().map(FileStanding::day))
                .anyMatch(day -> isAfter(day, standing));
        return overtaken ? Optional.empty() : standing.finding().standing();
    }

    /** Found as before, it is neither on the open shelf nor missing any more; a closing that was seen stays. */
    private Visit standingVisit() {
        Visit standing = null;
        for (var visit : allVisits) {
            standing = visit.finding() != Sighting.STILL_WITHDRAWN
                    ? visit
                    : closedAgain != null && !closedAgain.seenOn().isAfter(visit.seenOn()) ? closedAgain : null;
        }
        return standing;
    }

    private FileStatus derived() {
        return Stream.concat(
                        releases.stream().map(release -> release.extent().standing()),
                        given.stream().map(Answer::says).filter(FileStatus::isReleased))
                .min(Comparator.naturalOrder())
                .or(() -> given.stream().max(Comparator.comparing(Answer::on)).map(Answer::says))
                .orElse(FileStatus.WITHDRAWN);
    }

    /** What an agency could not find, and a person saw since, is not missing. */
    private boolean isFoundSince(Answer answer) {
        var seen = last(Sighting.STILL_WITHDRAWN);
        return answer.says() == FileStatus.MISSING && seen != null && !isAfter(answer.on(), seen);
    }

    private Visit last(Sighting finding) {
        return allVisits.stream()
                .filter(visit -> visit.finding() == finding)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private static boolean isAfter(LocalDate day, Visit visit) {
        return day != null && day.isAfter(visit.seenOn());
    }

    /** The first day it can have become public; null where nobody knows, so that it is after nothing. */
    private static LocalDate day(ReleaseFacts release) {
        return release.releasedOn().earliest();
    }
}
