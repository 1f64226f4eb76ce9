package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.declass.agency.Agencies;
import org.declass.agency.Exemptions;
import org.declass.file.PartialDate;
import org.declass.file.ReleaseFacts;
import org.declass.file.Releases;
import org.declass.history.Act;
import org.declass.web.Invalid;
import org.declass.web.Seen;

/** Records what agencies answer on items, and the releases that come of it. */
@ApplicationScoped
@Transactional
public class DeterminationDesk {

    private final ReviewRequests requests;
    private final Determinations determinations;
    private final Releases releases;
    private final Agencies agencies;
    private final Exemptions exemptions;
    private final FileStandings standings;

    DeterminationDesk(
            ReviewRequests requests,
            Determinations determinations,
            Releases releases,
            Agencies agencies,
            Exemptions exemptions,
            FileStandings standings) {
        this.requests = requests;
        this.determinations = determinations;
        this.releases = releases;
        this.agencies = agencies;
        this.exemptions = exemptions;
        this.standings = standings;
    }

    /** Records an answer on some items of a request. */
    public ReviewRequest determine(String number, Letters.Answer answer, Seen seen, Act act) {
        var request = requests.get(number);
        seen.orStale(request.version(), number);
        request.require(RequestAct.DETERMINE);
        var facts = decidedBy(request, answer.facts());
        check(request, answer, facts, act);
        var given = answer.items().stream()
                .distinct()
                .map(ordinal -> new Determination(itemOf(request, ordinal), facts, cited(facts), act))
                .toList();
        determinations.persist(given);
        supersede(answer.supersedes(), given);
        given.forEach(determination -> release(determination, act));
        request.determine(given, standings, act);
        requests.flush();
        return request;
    }

    private static DeterminationFacts decidedBy(ReviewRequest request, DeterminationFacts facts) {
        return facts.agency() != null && !facts.agency().isBlank()
                ? facts
                : facts.by(request.facts().agency());
    }

    private void check(ReviewRequest request, Letters.Answer answer, DeterminationFacts facts, Act act) {
        agencies.named("agency", facts.agency());
        NotBefore.sending(request, act);
        if (facts.letterDate().isAfter(act.happenedOn())) {
            throw new Invalid("letterDate", "Lies after the day it is said to have happened.");
        }
        if (facts.receivedOn() != null && facts.receivedOn().isBefore(facts.letterDate())) {
            throw new Invalid("receivedOn", "Lies before the date of the letter.");
        }
    }

    private static RequestItem itemOf(ReviewRequest request, int ordinal) {
        return request.find(ordinal)
                .orElseThrow(() -> new Invalid("items", request.number() + " has no item " + ordinal + "."));
    }

    private List<CitedExemption> cited(DeterminationFacts facts) {
        List<CitedExemption> cited = new ArrayList<>();
        for (var code : facts.exemptions()) {
            var known = exemptions
                    .find(code.strip())
                    .map(exemption -> exemption.code())
                    .orElse(null);
            cited.add(new CitedExemption(code.strip(), known));
        }
        return cited;
    }

    private void supersede(String wrong, List<Determination> given) {
        if (wrong == null || wrong.isBlank()) {
            return;
        }
        var mistaken = determinations.get(wrong.strip());
        given.stream()
                .filter(right -> Objects.equals(right.item(), mistaken.item()))
                .findFirst()
                .orElseThrow(() -> new Invalid("supersedes", wrong + " is no determination on these items."))
                .supersede(mistaken);
    }

    private void release(Determination determination, Act act) {
        var facts = determination.facts();
        facts.outcome()
                .release()
                .ifPresent(extent -> releases.persist(determination
                        .item()
                        .file()
                        .release(
                                new ReleaseFacts(
                                        PartialDate.ofDay(facts.letterDate()),
                                        facts.agency(),
                                        extent,
                                        facts.pagesReleased(),
                                        determination.item().request().number(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                act)));
    }
}
