package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.declass.history.Act;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;

/** Records what of a file became public, and takes back what was recorded by mistake: one transaction, one verb. */
@ApplicationScoped
@Transactional
public class ReleaseDesk {

    private final WithdrawnFiles files;
    private final Releases releases;
    private final StandingOfFiles standings;

    ReleaseDesk(WithdrawnFiles files, Releases releases, StandingOfFiles standings) {
        this.files = files;
        this.releases = releases;
        this.standings = standings;
    }

    /**
     * Records that a version of a file became public.
     *
     * @throws Invalid where nothing is said of it
     */
    public Release release(String number, ReleaseFacts facts, Seen seen, Act act) {
        var file = files.get(number);
        seen.orStale(file.version(), number);
        FileDesk.mustAllow(FileAct.RELEASE, file);
        if (facts.saysNothing()) {
            throw new Invalid("releasedOn", "Say when it became public, by whom, how much of it, or where it stands.");
        }
        refuseSameSource(file, facts);
        var release = file.release(facts, act);
        releases.persist(release);
        file.released(release, standings.of(file), act);
        files.flush();
        return release;
    }

    /**
     * Strikes a release that was recorded by mistake; the file stands as if it had never been.
     *
     * @param seen the version of its file
     * @throws Invalid where the act does not say why
     * @throws Refused where it came with an answer, which has to be put right instead
     */
    public Release strike(String number, Seen seen, Act act) {
        if (act.note() == null || act.note().isBlank()) {
            throw new Invalid("note", "Say why it is struck.");
        }
        var release = releases.get(number);
        var file = release.file();
        seen.orStale(file.version(), number);
        FileDesk.mustAllow(FileAct.RELEASE, file);
        mustStand(release);
        var struck = release.strike(act);
        file.struck(release, struck, standings.of(file), act);
        files.flush();
        return release;
    }

    private static void mustStand(Release release) {
        if (release.isStruck()) {
            throw new IllegalAct(release.number() + " is struck already.", List.of());
        }
        if (release.determination() != null) {
            throw new Refused(release.number() + " came with the answer " + release.determination()
                    + (release.facts().request() == null
                            ? ""
                            : " on " + release.facts().request())
                    + "; put that answer right instead.");
        }
    }

    private void refuseSameSource(WithdrawnFile file, ReleaseFacts facts) {
        if (facts.sourceName() != null) {
            releases.of(file).stream()
                    .filter(other -> Objects.equals(other.facts().sourceName(), facts.sourceName()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new Refused(facts.sourceName() + " is recorded already as " + other.number() + ".");
                    });
        }
    }
}
