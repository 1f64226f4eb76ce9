package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;
import org.declass.history.WaysBack;
import org.declass.web.WayBack;

/** Letters that were recorded by mistake or wrongly. */
@ApplicationScoped
class WaysBackOfLetters implements WaysBack {

    @Override
    public Optional<WayBack> from(HistoryEntry entry) {
        if (entry.subject().kind() != SubjectKind.LETTER) {
            return Optional.empty();
        }
        var thing = "/letters/" + entry.subject().key();
        return switch (entry.verb()) {
            case RECORDED, EDITED -> Optional.of(WayBack.form("Put the letter right", thing + "/edit"));
            default -> Optional.empty();
        };
    }
}
