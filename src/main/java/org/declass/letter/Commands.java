package org.declass.letter;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.declass.appeal.AppealAct;
import org.declass.referral.ReferralStatus.ReferralAct;
import org.declass.request.RequestAct;

/** Acts on the cases of letters as the buttons name them. */
final class Commands {

    private Commands() {}

    /** What the acts are called that scripts know by these words. */
    static List<String> of(CaseKind kind, List<String> words) {
        return words.stream().map(word -> of(kind, word)).toList();
    }

    private static String of(CaseKind kind, String word) {
        return switch (kind) {
            case REQUEST -> named(RequestAct.values(), RequestAct::word, RequestAct::label, word);
            case REFERRAL -> named(ReferralAct.values(), ReferralAct::word, ReferralAct::label, word);
            case APPEAL -> named(AppealAct.values(), AppealAct::word, AppealAct::label, word);
        };
    }

    private static <A> String named(A[] acts, Function<A, String> word, Function<A, String> label, String asked) {
        return Arrays.stream(acts)
                .filter(act -> word.apply(act).equals(asked))
                .map(label)
                .findFirst()
                .orElse(asked);
    }
}
