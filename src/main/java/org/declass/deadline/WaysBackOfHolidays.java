package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;
import org.declass.history.WaysBack;
import org.declass.web.WayBack;

/** Days off that were recorded or struck by mistake. */
@ApplicationScoped
class WaysBackOfHolidays implements WaysBack {

    @Override
    public Optional<WayBack> from(HistoryEntry entry) {
        if (entry.subject().kind() != SubjectKind.HOLIDAY) {
            return Optional.empty();
        }
        var thing = "/admin/holidays/" + entry.subject().key();
        return switch (entry.verb()) {
            case RECORDED, RESTORED -> Optional.of(WayBack.form("Strike it", thing + "/striking"));
            case STRUCK -> Optional.of(WayBack.form("Put it back", thing + "/restoration"));
            default -> Optional.empty();
        };
    }
}
