package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.declass.agency.Agencies;
import org.declass.agency.Exemptions;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.Change;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.References;
import org.declass.web.Refused;
import org.declass.web.Seen;

/** Records what agencies answer on items, and the releases that come of it. */
@ApplicationScoped
@Transactional
public class DeterminationDesk {

    private final ReviewRequests requests;
    private final Determinations determinations;
    private final AnsweredReleases answered;
    private final Agencies agencies;
    private final Exemptions exemptions;
    private final FileStandings standings;
    private final Questions questions;
    private final Remands remands;
    private final Acts acts;

    DeterminationDesk(
            ReviewRequests requests,
            Determinations determinations,
            AnsweredReleases answered,
            Agencies agencies,
            Exemptions exemptions,
            FileStandings standings,
            Questions questions,
            Remands remands,
            Acts acts) {
        this.requests = requests;
        this.determinations = determinations;
        this.answered = answered;
        this.agencies = agencies;
        this.exemptions = exemptions;
        this.standings = standings;
        this.questions = questions;
        this.remands = remands;
        this.acts = acts;
    }

    /** Records an answer on some items of a request. */
    public ReviewRequest determine(String number, Letters.Answer answer, Seen seen, Act act) {
        var request = requests.get(number);
        seen.orStale(request.version(), number, () -> request.require(RequestAct.DETERMINE));
        request.require(RequestAct.DETERMINE);
        var facts = decidedBy(request, answer.facts());
        check(request, facts, act);
        var items = References.all("items", answer.items(), ordinal -> itemOf(request, ordinal));
        var mistaken = mistaken(answer.supersedes(), items);
        refuseSecond(items, facts.stage(), mistaken);
        var given = items.stream()
                .map(item -> new Determination(item, facts, cited(facts), act))
                .toList();
        determinations.persist(given);
        var struck = supersede(mistaken, given, act);
        given.forEach(determination -> answered.release(determination, act));
        request.determine(given, (on, at) -> following(struck, on, at), act);
        questions.follow(request, act);
        requests.flush();
        return request;
    }

    private List<Change> following(List<Change> struck, Collection<RequestItem> items, Act act) {
        List<Change> changes = new ArrayList<>(struck);
        changes.addAll(standings.after(items, act));
        return changes;
    }

    private static DeterminationFacts decidedBy(ReviewRequest request, DeterminationFacts facts) {
        return facts.agency() != null ? facts : facts.by(request.facts().agency());
    }

    private void check(ReviewRequest request, DeterminationFacts facts, Act act) {
        agencies.named("agency", facts.agency());
        NotBefore.sending(request, act);
        acts.mustHaveCome("receivedOn", facts.receivedOn());
        AnswerRule.check(request, facts, act);
    }

    private static RequestItem itemOf(ReviewRequest request, int ordinal) {
        return request.find(ordinal).orElseThrow(() -> new NotFound("item", request.number() + "/" + ordinal));
    }

    private Determination mistaken(String wrong, List<RequestItem> items) {
        if (wrong == null || wrong.isBlank()) {
            return null;
        }
        var mistaken = References.one("supersedes", wrong.strip(), determinations::get);
        if (!items.contains(mistaken.item())) {
            throw new Invalid("supersedes", mistaken.number() + " is no determination on these items.");
        }
        return mistaken;
    }

    private void refuseSecond(List<RequestItem> items, Stage stage, Determination mistaken) {
        var obstacles = AnswerObstacle.of(items, stage, mistaken, remands);
        if (!obstacles.isEmpty()) {
            throw new Refused(obstacles);
        }
    }

    private List<CitedExemption> cited(DeterminationFacts facts) {
        Map<String, CitedExemption> cited = new LinkedHashMap<>();
        for (var code : facts.exemptions()) {
            var known = exemptions.find(code).map(exemption -> exemption.code()).orElse(null);
            cited.putIfAbsent(known == null ? code.toUpperCase(Locale.ROOT) : known, new CitedExemption(code, known));
        }
        return List.copyOf(cited.values());
    }

    /** The answer that was wrong takes its release with it; the changes are for the entry of the right one. */
    private List<Change> supersede(Determination mistaken, List<Determination> given, Act act) {
        if (mistaken == null) {
            return List.of();
        }
        given.stream().filter(right -> right.item() == mistaken.item()).forEach(right -> right.supersede(mistaken));
        return answered.strike(mistaken, act);
    }
}
