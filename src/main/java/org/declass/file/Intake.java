package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.declass.history.Act;

/**
 * Takes in files by the hundred from lists that others made, and takes them back; the facts are checked before, and the
 * transaction is the caller's.
 */
@ApplicationScoped
public class Intake {

    private final WithdrawnFiles files;
    private final Releases releases;
    private final StandingOfFiles standings;

    Intake(WithdrawnFiles files, Releases releases, StandingOfFiles standings) {
        this.files = files;
        this.releases = releases;
        this.standings = standings;
    }

    /** The files with any of these natural keys, struck ones included. */
    public List<WithdrawnFile> withKeys(Collection<String> identifiers, Collection<String> noticeKeys) {
        if (noticeKeys.isEmpty()) {
            return identifiers.isEmpty() ? List.of() : files.list("identifier in ?1", identifiers);
        }
        return identifiers.isEmpty()
                ? files.list("noticeKey in ?1", noticeKeys)
                : files.list("identifier in ?1 or noticeKey in ?2", identifiers, noticeKeys);
    }

    /** The files with these ids. */
    public List<WithdrawnFile> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : files.list("id in ?1", ids);
    }

    /** The releases of these files that stand. */
    public List<Release> releasesOf(Collection<WithdrawnFile> of) {
        return releases.of(of);
    }

    /** Records a file for the first time. */
    public WithdrawnFile record(FileFacts facts, Act act) {
        var file = new WithdrawnFile(facts, act);
        files.persist(file);
        file.recorded(act);
        return file;
    }

    /** Records a file for the first time, of which a version is public already: one act, one entry. */
    public Release record(FileFacts facts, ReleaseFacts released, Act act) {
        var file = new WithdrawnFile(facts, act);
        files.persist(file);
        var release = file.release(released, act);
        releases.persist(release);
        file.recorded(release, act);
        return release;
    }

    /** Changes what is known of a file. */
    public void change(WithdrawnFile file, FileFacts facts, Act act) {
        file.edit(facts, act);
    }

    /** Records that a version of a file became public. */
    public Release release(WithdrawnFile file, ReleaseFacts facts, Act act) {
        var release = file.release(facts, act);
        releases.persist(release);
        if (file.followsReleasesOnly()) {
            file.released(release, act);
        } else {
            file.released(release, standings.of(file), act);
        }
        return release;
    }

    /** Puts a struck file back into the lists. */
    public void restore(WithdrawnFile file, Act act) {
        file.restore(act);
    }

    /** Strikes a file that should not have been taken in. */
    public void strike(WithdrawnFile file, Act act) {
        file.strike(act);
    }

    /** Strikes releases that should not have been taken in; the files follow. */
    public void strikeReleases(Collection<Long> ids, Act act) {
        var wrong = ids.isEmpty() ? List.<Release>of() : releases.list("id in ?1 and struckOn is null", ids);
        var struck = wrong.stream().map(release -> release.strike(act)).toList();
        var following =
                standings.of(wrong.stream().map(Release::file).distinct().toList());
        for (var i = 0; i < wrong.size(); i++) {
            var file = wrong.get(i).file();
            file.struck(wrong.get(i), struck.get(i), following.get(file), act);
        }
    }
}
