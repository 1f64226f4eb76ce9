package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.history.Statuses;
import org.declass.history.SubjectKind;

/** How timelines write and colour the statuses of referrals. */
@ApplicationScoped
class ReferralStatuses implements Statuses {

    @Override
    public SubjectKind of() {
        return SubjectKind.REFERRAL;
    }

    @Override
    public Enum<?> constant(String name) {
        return ReferralStatus.valueOf(name);
    }
}
