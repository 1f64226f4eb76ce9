package org.declass.referral;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.request.RequestItem;
import org.declass.web.Display;

/** What stands in the way of recording a referral, unless a person insists. */
enum ReferObstacle {
    /** An item is with the same agency about the same kind of information. */
    OUT_ALREADY {
        @Override
        Stream<String> in(List<RequestItem> items, ReferralFacts facts, List<Referral> others) {
            return others.stream()
                    .filter(other -> other.status().isOut() && isSame(other.facts(), facts))
                    .flatMap(other -> items.stream()
                            .filter(item -> isAbout(other, item))
                            .map(item -> item.number() + " is out to " + facts.agency() + " ("
                                    + Display.label(facts.category()) + ") already: " + other.number() + "."));
        }
    };

    private static boolean isSame(ReferralFacts one, ReferralFacts other) {
        return Objects.equals(one.agency(), other.agency()) && one.category() == other.category();
    }

    private static boolean isAbout(Referral referral, RequestItem item) {
        return referral.items().stream().anyMatch(other -> other.ordinal() == item.ordinal());
    }

    /** What stands in the way, a sentence each. */
    abstract Stream<String> in(List<RequestItem> items, ReferralFacts facts, List<Referral> others);

    /** All that stands in the way; the others are the referrals of the same request. */
    static List<String> of(List<RequestItem> items, ReferralFacts facts, List<Referral> others) {
        return Stream.of(values())
                .flatMap(obstacle -> obstacle.in(items, facts, others))
                .toList();
    }
}
