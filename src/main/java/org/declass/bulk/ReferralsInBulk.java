package org.declass.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.referral.ReferralFilter;
import org.declass.referral.ReferralQueries;
import org.declass.referral.ReferralRow;
import org.declass.referral.Referrals;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Referrals, by their agencies and the titles of their requests. */
@ApplicationScoped
class ReferralsInBulk implements Things.Kind<ReferralFilter> {

    private final Referrals referrals;
    private final ReferralQueries queries;

    ReferralsInBulk(Referrals referrals, ReferralQueries queries) {
        this.referrals = referrals;
        this.queries = queries;
    }

    @Override
    public String list() {
        return "referrals";
    }

    @Override
    public Class<ReferralFilter> filter() {
        return ReferralFilter.class;
    }

    @Override
    public Chosen get(String number) {
        var referral = referrals.get(number);
        var about =
                referral.facts().agency() + ": " + referral.request().facts().title();
        return new Chosen(referral.number(), about, referral.version(), null);
    }

    @Override
    public Slice<String> matching(ReferralFilter filter, PageQuery page) {
        return queries.matching(filter, page).map(ReferralRow::number);
    }
}
