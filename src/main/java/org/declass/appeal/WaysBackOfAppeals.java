package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;
import org.declass.history.WaysBack;
import org.declass.web.WayBack;

/** Appeals that were filed by mistake; who files them may withdraw them. */
@ApplicationScoped
class WaysBackOfAppeals implements WaysBack {

    @Override
    public Optional<WayBack> from(HistoryEntry entry) {
        if (entry.subject().kind() != SubjectKind.APPEAL) {
            return Optional.empty();
        }
        var thing = "/appeals/" + entry.subject().key();
        return switch (entry.verb()) {
            case APPEALED -> Optional.of(WayBack.form("Withdraw the appeal", thing + "/withdrawal/new"));
            default -> Optional.empty();
        };
    }
}
