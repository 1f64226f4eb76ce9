package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.history.EntryRow;
import org.declass.history.SubjectKind;
import org.declass.web.Viewer;

/** Tells which entries of requests the viewer can put right, and where. */
@ApplicationScoped
public class CorrectableEntries {

    private final ReviewRequests requests;
    private final Viewer viewer;

    CorrectableEntries(ReviewRequests requests, Viewer viewer) {
        this.requests = requests;
        this.viewer = viewer;
    }

    /** The form that puts an entry right; empty where there is none, or none for the viewer. */
    public Optional<String> form(EntryRow entry) {
        var has = viewer.isStaff()
                && entry.kind() == SubjectKind.REQUEST
                && CasePages.CORRECTABLE.contains(entry.verb())
                && requests.get(entry.subject()).acts().contains(RequestAct.CORRECT);
        return has ? Optional.of(CasePage.correctionForm(entry.subject()) + entry.position()) : Optional.empty();
    }
}
