package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.declass.history.Change;
import org.declass.history.Constants;
import org.declass.history.SubjectKind;

/** How timelines write and colour the constants of referrals. */
@ApplicationScoped
class ReferralConstants implements Constants {

    @Override
    public Map<Fact, Class<? extends Enum<?>>> byFact() {
        return Map.of(
                new Fact(SubjectKind.REFERRAL, Change.STATUS),
                ReferralStatus.class,
                new Fact(SubjectKind.REFERRAL, "recommendation"),
                Recommendation.class);
    }
}
