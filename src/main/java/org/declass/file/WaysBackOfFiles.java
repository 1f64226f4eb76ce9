package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.history.WaysBack;
import org.declass.web.WayBack;

/** Files, and what was found of them, that were recorded by mistake. */
@ApplicationScoped
class WaysBackOfFiles implements WaysBack {

    @Override
    public Optional<WayBack> from(HistoryEntry entry) {
        if (entry.subject().kind() == SubjectKind.RELEASE && entry.verb() == Verb.RELEASE_RECORDED) {
            return Optional.of(WayBack.form(
                    "Strike the release",
                    "/files/" + entry.of().file() + "/releases/"
                            + entry.subject().key() + "/striking"));
        }
        if (entry.subject().kind() != SubjectKind.FILE) {
            return Optional.empty();
        }
        var thing = "/files/" + entry.subject().key();
        return switch (entry.verb()) {
            case RECORDED, EDITED -> Optional.of(WayBack.form("Edit it", thing + "/edit"));
            case STRUCK -> Optional.of(WayBack.form("Put it back on the lists", thing + "/restoration"));
            case FOUND_REOPENED, FOUND_MISSING, FOUND_STILL_WITHDRAWN, FOUND_WITHDRAWN_AGAIN ->
                Optional.of(WayBack.form("Record what was found instead", thing + "/sighting"));
            default -> Optional.empty();
        };
    }
}
