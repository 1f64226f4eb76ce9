package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;
import org.declass.history.WaysBack;
import org.declass.web.WayBack;

/** Dismissals and what takes them back. */
@ApplicationScoped
class WaysBackOfFindings implements WaysBack {

    @Override
    public Optional<WayBack> from(HistoryEntry entry) {
        if (entry.subject().kind() != SubjectKind.FINDING) {
            return Optional.empty();
        }
        var thing = "/findings/" + entry.subject().key();
        return switch (entry.verb()) {
            case DISMISSED -> Optional.of(WayBack.form("Take the dismissal back", thing + "/dismissal/withdrawal"));
            case DISMISSAL_TAKEN_BACK -> Optional.of(WayBack.form("Dismiss it again", thing + "/dismissal"));
            default -> Optional.empty();
        };
    }
}
