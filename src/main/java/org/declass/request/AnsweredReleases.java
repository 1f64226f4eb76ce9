package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.file.PartialDate;
import org.declass.file.Release;
import org.declass.file.ReleaseExtent;
import org.declass.file.ReleaseFacts;
import org.declass.file.Releases;
import org.declass.history.Act;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;

/** The releases that come with agencies' answers, and go with them where an answer was wrong. */
@ApplicationScoped
class AnsweredReleases {

    private final Releases releases;

    AnsweredReleases(Releases releases) {
        this.releases = releases;
    }

    /** Records the release that an answer means, if it means any. */
    void release(Determination determination, Act act) {
        var facts = determination.facts();
        facts.outcome()
                .release()
                .map(extent -> facts.outcome() == Outcome.PREVIOUSLY_RELEASED
                        ? earlier(determination, extent)
                        : released(determination, extent))
                .filter(release -> facts.outcome() != Outcome.PREVIOUSLY_RELEASED || !isKnown(determination))
                .ifPresent(release ->
                        releases.persist(determination.item().file().release(release, determination.number(), act)));
    }

    private static ReleaseFacts released(Determination determination, ReleaseExtent extent) {
        var facts = determination.facts();
        return new ReleaseFacts(
                PartialDate.ofDay(facts.letterDate()),
                facts.agency(),
                extent,
                facts.pagesReleased(),
                determination.item().request().number(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Records what agencies release of some items before they answer; the changes are for the entry of the act. */
    List<Change> interim(List<RequestItem> items, Letters.InterimRelease letter, Act act) {
        return items.stream()
                .map(item -> item.file().release(interim(item, letter, act), null, act))
                .map(this::kept)
                .toList();
    }

    private static ReleaseFacts interim(RequestItem item, Letters.InterimRelease letter, Act act) {
        return new ReleaseFacts(
                PartialDate.ofDay(act.happenedOn()),
                item.request().facts().agency(),
                letter.extent(),
                letter.pages(),
                item.request().number(),
                letter.sourceName(),
                letter.url(),
                letter.citation(),
                null,
                null);
    }

    private Change kept(Release release) {
        releases.persist(release);
        return new Change(
                new Subject(SubjectKind.RELEASE, release.number()),
                "file",
                null,
                release.file().number());
    }

    /** What became public before anybody asked us: when and by whom, only its source can say. */
    private static ReleaseFacts earlier(Determination determination, ReleaseExtent extent) {
        var cited = determination.facts().previousRelease();
        var isAddress = cited != null && cited.matches(ReleaseFacts.WEB_ADDRESS);
        return new ReleaseFacts(
                PartialDate.BLANK,
                null,
                extent,
                null,
                determination.item().request().number(),
                null,
                isAddress ? cited : null,
                isAddress ? null : cited,
                null,
                null);
    }

    /** Whether the file has the release that the agency points at: one in full, from the cited source if any is cited. */
    private boolean isKnown(Determination determination) {
        var cited = determination.facts().previousRelease();
        return releases.of(determination.item().file()).stream()
                .map(Release::facts)
                .filter(known -> known.extent() == ReleaseExtent.FULL)
                .anyMatch(known -> cited == null
                        || cited.isBlank()
                        || Stream.of(known.sourceName(), known.url(), known.citation())
                                .filter(Objects::nonNull)
                                .map(String::strip)
                                .anyMatch(cited.strip()::equalsIgnoreCase));
    }

    /** Strikes what came with an answer that was wrong. */
    List<Change> strike(Determination wrong, Act act) {
        return releases.madeBy(wrong.number(), wrong.item().file()).stream()
                .map(release -> release.strike(act))
                .toList();
    }
}
