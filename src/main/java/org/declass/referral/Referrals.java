package org.declass.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.declass.request.RequestItem;
import org.declass.request.ReviewRequest;
import org.declass.web.NotFound;

/** All referrals. */
@ApplicationScoped
public class Referrals implements PanacheRepository<Referral> {

    private static final Pattern WRITTEN = Pattern.compile("(?i)REF-(\\d{1,12})");

    /**
     * The referral with a number.
     *
     * @throws NotFound where there is none
     */
    public Referral get(String number) {
        var match = WRITTEN.matcher(number);
        if (!match.matches()) {
            throw new NotFound("referral", number);
        }
        return findByIdOptional(Long.valueOf(match.group(1))).orElseThrow(() -> new NotFound("referral", number));
    }

    /** The referrals of a request, oldest first. */
    List<Referral> of(ReviewRequest request) {
        return list("request = ?1 order by id", request);
    }

    /** How many referrals of a request are out. */
    int out(ReviewRequest request) {
        return (int) count("request = ?1 and status in ?2", request, ReferralStatus.OUT);
    }

    /** The kinds of information for which an item was referred; cancelled referrals do not count. */
    public List<Category> categories(RequestItem item) {
        return getEntityManager()
                .createQuery(
                        "select r.facts.category from Referral r join r.items i where i = :item and r.status <> :cancelled"
                                + " order by r.id",
                        Category.class)
                .setParameter("item", item)
                .setParameter("cancelled", ReferralStatus.CANCELLED)
                .getResultList();
    }
}
