package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;
import org.declass.history.WaysBack;
import org.declass.web.WayBack;

/** Referrals that were recorded by mistake. */
@ApplicationScoped
class WaysBackOfReferrals implements WaysBack {

    @Override
    public Optional<WayBack> from(HistoryEntry entry) {
        if (entry.subject().kind() != SubjectKind.REFERRAL) {
            return Optional.empty();
        }
        var thing = "/referrals/" + entry.subject().key();
        return switch (entry.verb()) {
            case REFERRED, REFERRED_AGAIN ->
                Optional.of(WayBack.form("Cancel the referral", thing + "/cancellation/new"));
            case RETURNED -> Optional.of(WayBack.form("Record that it went out again", thing + "/renewal/new"));
            default -> Optional.empty();
        };
    }
}
