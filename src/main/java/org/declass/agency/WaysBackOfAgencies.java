package org.declass.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;
import org.declass.history.WaysBack;
import org.declass.web.WayBack;

/** Facts of agencies that were recorded wrongly. */
@ApplicationScoped
class WaysBackOfAgencies implements WaysBack {

    @Override
    public Optional<WayBack> from(HistoryEntry entry) {
        if (entry.subject().kind() != SubjectKind.AGENCY) {
            return Optional.empty();
        }
        var thing = "/agencies/" + entry.subject().key();
        return switch (entry.verb()) {
            case RECORDED, EDITED -> Optional.of(WayBack.form("Edit it again", thing + "/edit"));
            default -> Optional.empty();
        };
    }
}
