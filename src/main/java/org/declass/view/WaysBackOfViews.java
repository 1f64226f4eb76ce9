package org.declass.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;
import org.declass.history.WaysBack;
import org.declass.web.WayBack;

/** Views that were deleted by mistake. */
@ApplicationScoped
class WaysBackOfViews implements WaysBack {

    @Override
    public Optional<WayBack> from(HistoryEntry entry) {
        if (entry.subject().kind() != SubjectKind.VIEW) {
            return Optional.empty();
        }
        var thing = "/views/" + entry.subject().key();
        return switch (entry.verb()) {
            case DELETED -> Optional.of(WayBack.button("Save it again", thing + "/restoration"));
            default -> Optional.empty();
        };
    }
}
