package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.declass.agency.Agencies;
import org.declass.agency.Agency;
import org.declass.file.WithdrawnFile;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.request.DeterminationFacts;
import org.declass.request.NumberKind;
import org.declass.request.OthersRequests;
import org.declass.request.Outcome;
import org.declass.request.Stage;
import org.declass.request.TrackingNumber;
import org.declass.web.Characters;

/**
 * Takes in what ISCAP decided for others, as its published lists have it: one appeal for each case, an item for each
 * document, a determination for each decision. The facts are checked before, and the transaction is the caller's.
 */
@ApplicationScoped
public class AppealsOfOthers {

    private static final String BODY = "ISCAP";
    private static final String UNLISTED = "UNLISTED";
    private static final int LONGEST_OFFICE = 200;

    private final Appeals appeals;
    private final OthersRequests requests;
    private final Agencies agencies;
    private final Acts acts;

    AppealsOfOthers(Appeals appeals, OthersRequests requests, Agencies agencies, Acts acts) {
        this.appeals = appeals;
        this.requests = requests;
        this.agencies = agencies;
        this.acts = acts;
    }

    /**
     * A decision on one document.
     *
     * @param number the number of the case as written
     * @param agency whose decision was appealed, as written, or null
     * @param title what the case is about
     * @param outcome what was decided
     * @param on the day; of a release, the day of that
     */
    public record Decided(String number, String agency, String title, Outcome outcome, LocalDate on) {

        /** The case in one spelling; null where the number is none of ISCAP. */
        public String caseKey() {
            return IscapNumber.read(number).map(IscapNumber::inCase).orElse(null);
        }

        private DeterminationFacts facts() {
            return new DeterminationFacts(
                    Stage.ISCAP, outcome, BODY, on, null, null, null, null, null, null, List.of());
        }

        private TrackingNumber written() {
            return new TrackingNumber(BODY, NumberKind.APPEAL, number, null);
        }
    }

    /** Why a decision cannot be taken in; empty where it can. */
    public Optional<String> obstacle(Decided row) {
        if (row.caseKey() == null) {
            return Optional.of("“" + row.number() + "” is no number of ISCAP, such as 2013-045");
        }
        if (row.on().isAfter(acts.today())) {
            return Optional.of("it says that the decision of " + row.on() + " has been made, but that day lies ahead");
        }
        return appeals.oursWithNumber(row.caseKey())
                .map(ours -> row.caseKey() + " is an appeal of ours, " + ours.number() + "; record its decision there");
    }

    /** What to mind about a decision, though it can be taken in. */
    public Optional<String> warning(Decided row) {
        return row.agency() == null || known(row.agency()).isPresent()
                ? Optional.empty()
                : Optional.of("no agency here is called “" + row.agency() + "”; it is kept as written");
    }

    /** Whether a decision says anything that is not recorded; {@code file} is null for one that is not there yet. */
    public boolean isNews(Decided row, WithdrawnFile file) {
        return file == null
                || appeals.ofOthers(row.caseKey())
                        .flatMap(appeal -> requests.answer(appeal.request(), file, Stage.ISCAP))
                        .filter(row.facts()::equals)
                        .isEmpty();
    }

    /** Takes a decision in; gives the id of the determination, or null where it was there already. */
    public Long take(Decided row, WithdrawnFile file, Act act) {
        if (!isNews(row, file)) {
            return null;
        }
        var appeal = appeals.ofOthers(row.caseKey()).orElseGet(() -> begin(row, act));
        var decided = act.on(row.on());
        var learned = requests.learn(appeal.request(), file, row.facts(), decided);
        appeal.learned(learned.item(), result(row.outcome()), row.written(), learned.changes(), decided);
        return learned.determination();
    }

    private Appeal begin(Decided row, Act act) {
        var agency = row.agency() == null ? Optional.<Agency>empty() : known(row.agency());
        var request = requests.begin(
                agency.map(Agency::code).orElse(UNLISTED),
                agency.isPresent() ? null : shortened(row.agency()),
                row.title(),
                act);
        var appeal = Appeal.ofOthers(request, row.caseKey(), act);
        appeals.persist(appeal);
        return appeal;
    }

    private Optional<Agency> known(String written) {
        var stripped = written.strip();
        return agencies.find(stripped)
                .or(() -> agencies.find("lower(name) = lower(?1)", stripped).firstResultOptional());
    }

    private static String shortened(String office) {
        return office == null ? null : Characters.cut(office, LONGEST_OFFICE);
    }

    private static AppealResult result(Outcome outcome) {
        return switch (outcome) {
            case RELEASED_IN_FULL, PREVIOUSLY_RELEASED -> AppealResult.RELEASED_IN_FULL;
            case RELEASED_IN_PART, RELEASED -> AppealResult.RELEASED;
            case DENIED_IN_FULL, NO_RECORDS, GLOMAR, NOT_SUBJECT, NOT_REVIEWED_TWO_YEARS, LOST -> AppealResult.AFFIRMED;
        };
    }

    /** Takes determinations back that should not have been taken in. */
    public void takeBack(Collection<Long> determinations, Act act) {
        for (var determination : determinations) {
            var learned = requests.takeBack(determination, act);
            var item = learned.item();
            var before = item.outcome() == null ? null : result(item.outcome());
            appeals.of(item.request())
                    .forEach(
                            appeal -> appeal.takeBack(item, before, requests.answeredOn(item), learned.changes(), act));
        }
    }
}
