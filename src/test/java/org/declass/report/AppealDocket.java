package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.appeal.AppealBasis;
import org.declass.appeal.AppealDesk;
import org.declass.appeal.AppealFacts;
import org.declass.appeal.AppealLetters;
import org.declass.appeal.AppealLevel;
import org.declass.appeal.Remand;
import org.declass.history.Act;
import org.declass.request.AppealNotice;
import org.declass.request.DeterminationDesk;
import org.declass.request.DeterminationFacts;
import org.declass.request.Letters;
import org.declass.request.Outcome;
import org.declass.request.ReviewRequest;
import org.declass.request.Stage;
import org.declass.web.Seen;

/** What the tests of reports put on record of denials and of the appeals against them, through the desks. */
@ApplicationScoped
public class AppealDocket {

    private final DeterminationDesk determinations;
    private final AppealDesk appeals;

    AppealDocket(DeterminationDesk determinations, AppealDesk appeals) {
        this.determinations = determinations;
        this.appeals = appeals;
    }

    /** An item is denied. */
    void deny(ReviewRequest request, int item, Act act, String... exemptions) {
        denyAnew(request, item, null, act, exemptions);
    }

    /** An item is denied, and that puts right what stood before, where that is not null. */
    void denyAnew(ReviewRequest request, int item, String supersedes, Act act, String... exemptions) {
        var facts = new DeterminationFacts(
                Stage.INITIAL,
                Outcome.DENIED_IN_FULL,
                null,
                act.happenedOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(exemptions));
        determinations.determine(request.number(), new Letters.Answer(List.of(item), facts, supersedes), Seen.ANY, act);
    }

    /** An appeal against denials, by its number. */
    String appeal(ReviewRequest request, AppealLevel level, String body, Act act, Integer... items) {
        var facts = new AppealFacts(level, AppealBasis.DENIAL, body, null);
        return appeals.file(request.number(), new AppealLetters.Filing(List.of(items), facts, List.of()), Seen.ANY, act)
                .number();
    }

    /** A letter that decides on items of an appeal, of the day of the act. */
    void decide(String appeal, Act act, AppealLetters.Ruling... rulings) {
        appeals.decide(
                appeal,
                new AppealLetters.Decision(act.happenedOn(), null, AppealNotice.NOT_NOTED, List.of(rulings)),
                Seen.ANY,
                act);
    }

    /** We take an appeal back. */
    void withdraw(String appeal, Act act) {
        appeals.withdraw(appeal, Seen.ANY, act);
    }

    static AppealLetters.Ruling ruling(int item, Outcome outcome, String... exemptions) {
        return ruling(item, outcome, null, exemptions);
    }

    static AppealLetters.Ruling remand(int item) {
        return ruling(item, null, Remand.TO_AGENCY);
    }

    private static AppealLetters.Ruling ruling(int item, Outcome outcome, Remand remand, String... exemptions) {
        return new AppealLetters.Ruling(
                List.of(item), outcome, null, remand, null, null, null, null, null, List.of(exemptions), null);
    }
}
