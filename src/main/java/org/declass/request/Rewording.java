package org.declass.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.declass.history.Change;
import org.declass.history.EntryRow;
import org.declass.history.SubjectKind;
import org.declass.web.Refused;

/** Collects what an entry says otherwise than it said so far. */
final class Rewording {

    private final ReviewRequest request;
    private final PutRight wrong;
    private final List<Change> changes = new ArrayList<>();

    Rewording(ReviewRequest request, PutRight wrong) {
        this.request = request;
        this.wrong = wrong;
    }

    Rewording change(String field, Object before, Object after) {
        Change.between(request.subject(), field, before, after).ifPresent(changes::add);
        return this;
    }

    Rewording on(LocalDate day) {
        return change(PutRight.DAY, wrong.day(), day).orRefused();
    }

    Rewording takenBack() {
        return change(PutRight.TAKEN_BACK, null, wrong.entry().position());
    }

    Rewording orRefused() {
        if (changes.isEmpty()) {
            throw new Refused("It says that already.");
        }
        return this;
    }

    /** The request as it is, with what the entry says otherwise. */
    Reworded reworded() {
        return Reworded.of(request, wrong.entry().position(), changes);
    }

    /** The entry as it reads then. */
    PutRight read() {
        var facts = changes.stream()
                .map(change -> new EntryRow.Changed(
                        SubjectKind.REQUEST, change.subject().key(), change.field(), change.before(), change.after()))
                .toList();
        return wrong.with(facts);
    }
}
