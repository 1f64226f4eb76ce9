package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.appeal.AppealDesk;
import org.declass.appeal.AppealLetters;
import org.declass.appeal.Remand;
import org.declass.history.Act;
import org.declass.referral.KnownBy;
import org.declass.referral.ReferralDesk;
import org.declass.referral.ReferralFacts;
import org.declass.request.CorrespondenceDesk;
import org.declass.request.DeterminationDesk;
import org.declass.request.DeterminationFacts;
import org.declass.request.Letters;
import org.declass.request.QuestionKind;
import org.declass.request.RequestDesk;
import org.declass.request.ReviewRequests;
import org.declass.request.Stage;
import org.declass.web.Seen;

/** Does what letters bring, through the desks that do it without a letter; the letter's transaction is theirs. */
@ApplicationScoped
class LetterActs {

    private final RequestDesk requests;
    private final CorrespondenceDesk correspondence;
    private final DeterminationDesk determinations;
    private final ReferralDesk referrals;
    private final AppealDesk appeals;
    private final ReviewRequests known;

    LetterActs(
            RequestDesk requests,
            CorrespondenceDesk correspondence,
            DeterminationDesk determinations,
            ReferralDesk referrals,
            AppealDesk appeals,
            ReviewRequests known) {
        this.requests = requests;
        this.correspondence = correspondence;
        this.determinations = determinations;
        this.referrals = referrals;
        this.appeals = appeals;
        this.known = known;
    }

    /** Does on a case what a letter brings. */
    void perform(LetterFacts facts, LetterAct what, LetterCase on, Act act) {
        var key = on.key();
        switch (facts.kind()) {
            case ACKNOWLEDGEMENT -> acknowledge(what, on, act);
            case INTERIM -> correspondence.write(key, what.theirStatus(), Seen.ANY, noting(facts, act));
            case QUESTION -> ask(key, what.question(), what, act);
            case STILL_INTERESTED -> ask(key, QuestionKind.STILL_INTERESTED, what, act);
            case EXTENSION -> correspondence.extend(key, new Letters.Extension(what.until()), Seen.ANY, act);
            case REFERRAL_NOTICE -> refer(facts, what, key, act);
            case DETERMINATION -> determinations.determine(key, answer(facts, what, key), Seen.ANY, act);
            case APPEAL_ANSWER, REMAND, FEE_ANSWER -> appeals.decide(key, decision(facts, what, on), Seen.ANY, act);
            case OUR_ANSWER -> requests.answer(key, Seen.ANY, act);
            case OTHER, FILING, FOLLOW_UP -> throw new IllegalStateException(facts.kind() + " brings no act");
        }
    }

    private void acknowledge(LetterAct what, LetterCase on, Act act) {
        switch (on.kind()) {
            case REQUEST ->
                requests.acknowledge(
                        on.key(), new Letters.Acknowledgement(what.theyReceivedOn(), what.number()), Seen.ANY, act);
            case REFERRAL -> referrals.acknowledge(on.key(), Seen.ANY, act);
            case APPEAL ->
                appeals.acknowledge(
                        on.key(), new AppealLetters.Receipt(what.theyReceivedOn(), what.number()), Seen.ANY, act);
        }
    }

    /** A note must have words. */
    private static Act noting(LetterFacts facts, Act act) {
        return act.note() != null ? act : act.noting(facts.subject() != null ? facts.subject() : "Interim letter");
    }

    private void ask(String request, QuestionKind kind, LetterAct what, Act act) {
        requests.ask(request, new Letters.Question(kind, what.answerBy()), Seen.ANY, act);
    }

    /** They passed it on before they wrote; we learned of it when the letter came. */
    private void refer(LetterFacts facts, LetterAct what, String request, Act act) {
        var passed = new ReferralFacts(what.referredTo(), what.category(), KnownBy.NOTIFIED, null);
        var learned = facts.receivedOn() == null ? act : act.on(facts.receivedOn());
        referrals.refer(
                request,
                new ReferralDesk.Passed(what.itemsOf(request), passed, Letters.Confirmation.NO),
                Seen.ANY,
                learned);
    }

    private Letters.Answer answer(LetterFacts facts, LetterAct what, String request) {
        var named = what.itemsOf(request);
        return new Letters.Answer(
                named.isEmpty() ? all(request) : named,
                new DeterminationFacts(
                        what.stage() == null ? Stage.INITIAL : what.stage(),
                        what.outcome(),
                        facts.agency(),
                        facts.date(),
                        facts.receivedOn(),
                        what.pagesTotal(),
                        what.pagesFull(),
                        what.pagesPart(),
                        what.pagesDenied(),
                        what.previousRelease(),
                        what.exemptions(),
                        what.notice()),
                null);
    }

    private List<Integer> all(String request) {
        return known.get(request).items().stream().map(item -> item.ordinal()).toList();
    }

    private AppealLetters.Decision decision(LetterFacts facts, LetterAct what, LetterCase on) {
        var named = what.itemsOf(on.request());
        var ruling = new AppealLetters.Ruling(
                named.isEmpty() ? appeals.pending(on.key()) : named,
                what.outcome(),
                what.fee(),
                facts.kind() == LetterKind.REMAND ? Remand.TO_AGENCY : null,
                what.pagesTotal(),
                what.pagesFull(),
                what.pagesPart(),
                what.pagesDenied(),
                what.previousRelease(),
                what.exemptions() == null ? List.of() : what.exemptions(),
                null);
        return new AppealLetters.Decision(facts.date(), facts.receivedOn(), what.notice(), List.of(ruling));
    }
}
