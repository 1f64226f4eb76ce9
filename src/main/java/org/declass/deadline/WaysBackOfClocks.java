package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;
import org.declass.history.WaysBack;
import org.declass.web.WayBack;

/** Days set by hand and what takes them back. */
@ApplicationScoped
class WaysBackOfClocks implements WaysBack {

    @Override
    public Optional<WayBack> from(HistoryEntry entry) {
        if (entry.subject().kind() != SubjectKind.DEADLINE) {
            return Optional.empty();
        }
        var thing = "/deadlines/" + entry.subject().key();
        return switch (entry.verb()) {
            case SET_BY_HAND -> Optional.of(WayBack.form("Take the day back", thing + "/override/withdrawal"));
            case HAND_TAKEN_BACK -> Optional.of(WayBack.form("Set the day again", thing + "/override"));
            default -> Optional.empty();
        };
    }
}
