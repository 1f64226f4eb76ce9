package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.history.Act;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.Violation;

/** Records what was pulled from the shelf: one transaction, one verb. */
@ApplicationScoped
@Transactional
public class FileDesk {

    private final WithdrawnFiles files;
    private final Agencies agencies;
    private final StandingOfFiles standings;
    private final StrikeObstacles obstacles;

    FileDesk(WithdrawnFiles files, Agencies agencies, StandingOfFiles standings, StrikeObstacles obstacles) {
        this.files = files;
        this.agencies = agencies;
        this.standings = standings;
        this.obstacles = obstacles;
    }

    /**
     * Records a file for the first time.
     *
     * @throws Refused where its natural key belongs to another, with a pointer to that
     */
    public WithdrawnFile record(FileFacts facts, Act act) {
        check(facts);
        refuseDuplicate(facts, null);
        var file = new WithdrawnFile(facts, act);
        files.persist(file);
        file.recorded(act);
        return file;
    }

    /** Changes what is known of a file. */
    public WithdrawnFile edit(String number, FileFacts facts, Seen seen, Act act) {
        var file = files.get(number);
        seen.orStale(file.version(), number);
        check(facts);
        refuseDuplicate(facts, file);
        file.edit(facts, act);
        files.flush();
        return file;
    }

    /** Records what a person found on a visit. */
    public WithdrawnFile sight(String number, Sighting sighting, Seen seen, Act act) {
        var file = files.get(number);
        seen.orStale(file.version(), number);
        mustAllow(FileAct.SIGHT, file);
        file.sight(sighting, standings.of(file), act);
        files.flush();
        return file;
    }

    /** Strikes a file that was recorded by mistake and that nobody asks for from the lists. */
    public WithdrawnFile strike(String number, Seen seen, Act act) {
        return strike(number, Confirmation.NO, seen, act);
    }

    /**
     * Strikes a file that was recorded by mistake from the lists.
     *
     * @throws Refused where requests ask for it and nobody insists, with all of them
     */
    public WithdrawnFile strike(String number, Confirmation confirmed, Seen seen, Act act) {
        var file = files.get(number);
        seen.orStale(file.version(), number);
        mustAllow(FileAct.STRIKE, file);
        var standing = obstacles.to(file);
        if (!standing.isEmpty() && confirmed != Confirmation.YES) {
            throw new Refused(standing);
        }
        if (!standing.isEmpty() && (act.note() == null || act.note().isBlank())) {
            throw new Invalid("note", "Say why it is struck although it is asked for.");
        }
        file.strike(act);
        files.flush();
        return file;
    }

    /** Puts a struck file back into the lists. */
    public WithdrawnFile restore(String number, Seen seen, Act act) {
        var file = files.get(number);
        seen.orStale(file.version(), number);
        mustAllow(FileAct.RESTORE, file);
        file.restore(act);
        files.flush();
        return file;
    }

    static void mustAllow(FileAct act, WithdrawnFile file) {
        var possible = FileAct.possible(file);
        if (!possible.contains(act)) {
            throw new IllegalAct(
                    file.number() + (file.isStruck() ? " is struck from the lists." : " is not struck from the lists."),
                    possible.stream().map(Enum::name).toList());
        }
    }

    private void check(FileFacts facts) {
        List<Violation> violations = new ArrayList<>();
        if (!facts.identifiesSomething()) {
            violations.add(new Violation(
                    "document.title", "Give at least a title, a number, a folder or the key of the notice."));
        }
        if (facts.inferred().lacksBasis()) {
            violations.add(new Violation("inferred.basis", "Say what the inference rests on."));
        }
        unknownAgency("inferred.agency", facts.inferred().agency(), violations);
        unknownAgency("reclassified.agency", facts.reclassified().agency(), violations);
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private void unknownAgency(String field, String code, List<Violation> violations) {
        if (code != null && agencies.find(code).isEmpty()) {
            violations.add(new Violation(field, "There is no agency " + code + "."));
        }
    }

    private void refuseDuplicate(FileFacts facts, WithdrawnFile itself) {
        files.sharingKeyWith(facts).stream()
                .filter(other -> other != itself)
                .findFirst()
                .ifPresent(other -> {
                    var key = facts.notice().isComplete()
                                    && other.facts().notice().normalized() != null
                            ? facts.notice().toString()
                            : facts.identifier();
                    throw new Refused(
                            key + " is recorded already as " + other.number()
                                    + (other.isStruck() ? ", which was struck from the lists." : "."),
                            "/files/" + other.number());
                });
    }
}
