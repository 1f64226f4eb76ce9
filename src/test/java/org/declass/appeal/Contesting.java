package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.declass.FixedClock;
import org.declass.history.Act;
import org.declass.request.AppealNotice;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.declass.web.Seen;

/** Appeals of the tests, each at some place of its course; reached by the verbs. */
@ApplicationScoped
public class Contesting {

    /** The day they are filed. */
    static final LocalDate FILED_ON = FixedClock.TODAY.minusDays(15);

    private final AppealDesk desk;
    private final Appeals appeals;
    private final Filing filing;

    Contesting(AppealDesk desk, Appeals appeals, Filing filing) {
        this.desk = desk;
        this.appeals = appeals;
        this.filing = filing;
    }

    static AppealFacts facts(AppealLevel level, AppealBasis basis) {
        return new AppealFacts(level, basis, level.onlyBody().orElse("STATE"), "Italy is public knowledge");
    }

    Appeal file(String request, AppealLevel level, AppealBasis basis, LocalDate day, Integer... items) {
        var filed = new AppealLetters.Filing(List.of(items), facts(level, basis), List.of());
        return desk.file(request, filed, Seen.ANY, filing.on(day));
    }

    /** An appeal to the agency over the items of a request that were denied. */
    Appeal toAgency(String request, Integer... items) {
        return file(request, AppealLevel.AGENCY, AppealBasis.DENIAL, FILED_ON, items);
    }

    /** A request that was denied on appeal as well. */
    String deniedTwice(String... titles) {
        var request = filing.decided(Outcome.DENIED_IN_FULL, titles);
        var appeal = toAgency(request);
        var all = appeal.items().stream()
                .map(contested -> contested.item().ordinal())
                .toList();
        decide(appeal, FILED_ON.plusDays(5), ruling(all, Outcome.DENIED_IN_FULL, null, null, "1.4(b)"));
        return request;
    }

    /** An appeal to ISCAP after the agency's last word. */
    Appeal toIscap(String... titles) {
        return file(deniedTwice(titles), AppealLevel.ISCAP, AppealBasis.DENIAL, FILED_ON.plusDays(8));
    }

    /** An appeal that was just filed with ISCAP, by its number. */
    public String beforeIscap(String... titles) {
        return toIscap(titles).number();
    }

    Appeal decide(Appeal appeal, LocalDate letter, AppealLetters.Ruling... rulings) {
        return decide(appeal, letter, AppealNotice.NOT_NOTED, rulings);
    }

    Appeal decide(Appeal appeal, LocalDate letter, AppealNotice notice, AppealLetters.Ruling... rulings) {
        var decision = new AppealLetters.Decision(letter, null, notice, List.of(rulings));
        return desk.decide(appeal.number(), decision, Seen.ANY, filing.on(letter));
    }

    static AppealLetters.Ruling ruling(
            List<Integer> items, Outcome outcome, Integer full, Integer part, String... exemptions) {
        var remand = outcome == null ? Remand.TO_AGENCY : null;
        return new AppealLetters.Ruling(
                items, outcome, null, remand, null, full, part, null, null, List.of(exemptions), null);
    }

    Appeal find(String number) {
        return appeals.get(number);
    }

    /** An appeal as it is now. */
    AppealView view(Appeal appeal) {
        appeals.getEntityManager().clear();
        return AppealView.of(appeals.get(appeal.number()));
    }

    Act act() {
        return filing.act();
    }
}
