package org.declass.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.declass.appeal.AppealAct;
import org.declass.referral.ReferralStatus.ReferralAct;
import org.declass.request.RequestAct;

/** Acts on the cases of letters as the buttons name them. */
final class Commands {

    /** What {@link LetterActs} does. */
    private static final Set<RequestAct> ON_REQUESTS = EnumSet.of(
            RequestAct.ACKNOWLEDGE,
            RequestAct.NOTE,
            RequestAct.ASK_US,
            RequestAct.EXTEND,
            RequestAct.REFER,
            RequestAct.DETERMINE,
            RequestAct.ANSWER);

    private static final Set<ReferralAct> ON_REFERRALS = EnumSet.of(ReferralAct.ACKNOWLEDGE);
    private static final Set<AppealAct> ON_APPEALS = EnumSet.of(AppealAct.ACKNOWLEDGE, AppealAct.DECIDE);

    private Commands() {}

    /** What those of the acts are called that a letter can bring; scripts know them by these words. */
    static List<String> ofLetters(CaseKind kind, List<String> words) {
        return switch (kind) {
            case REQUEST -> named(ON_REQUESTS, RequestAct::word, RequestAct::label, words);
            case REFERRAL -> named(ON_REFERRALS, ReferralAct::word, ReferralAct::label, words);
            case APPEAL -> named(ON_APPEALS, AppealAct::word, AppealAct::label, words);
        };
    }

    private static <A> List<String> named(
            Set<A> brought, Function<A, String> word, Function<A, String> label, List<String> possible) {
        return brought.stream()
                .filter(act -> possible.contains(word.apply(act)))
                .map(label)
                .toList();
    }
}
