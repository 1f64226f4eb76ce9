package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.history.WaysBack;
import org.declass.web.WayBack;

/** What the history of a request can be put right with. */
@ApplicationScoped
class WaysBackOfRequests implements WaysBack {

    @Override
    public Optional<WayBack> from(HistoryEntry entry) {
        if (entry.subject().kind() != SubjectKind.REQUEST) {
            return Optional.empty();
        }
        var request = "/requests/" + entry.subject().key();
        if (entry.verb() == Verb.CLOSED) {
            return Optional.of(WayBack.form("Reopen it", request + "/reopening/new"));
        }
        if (CasePages.CORRECTABLE.contains(entry.verb())) {
            return Optional.of(WayBack.form("Put it right", request + "/corrections/new?entry=" + entry.position()));
        }
        return switch (entry.verb()) {
            case RECORDED, EDITED -> Optional.of(WayBack.form("Edit it", request + "/edit"));
            case REOPENED -> Optional.of(WayBack.form("Close it again", request + "/closure/new"));
            default -> Optional.empty();
        };
    }
}
