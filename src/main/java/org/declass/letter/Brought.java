package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.history.EntryRow;
import org.declass.history.HistoryQueries;
import org.declass.history.Retelling;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.request.CorrectableEntries;

/** Tells what letters brought: the acts on their cases that were recorded along with them. */
@ApplicationScoped
class Brought {

    private final HistoryQueries history;
    private final Retelling retelling;
    private final CorrectableEntries correctable;

    Brought(HistoryQueries history, Retelling retelling, CorrectableEntries correctable) {
        this.history = history;
        this.retelling = retelling;
        this.correctable = correctable;
    }

    /**
     * An act that a letter brought.
     *
     * @param act what was done
     * @param correction the form that puts it right; null where there is none, or none for the viewer
     */
    record Deed(Retelling.Retold act, String correction) {}

    /** What a letter brought, in the order it was recorded; what was put right since is there as it was recorded. */
    List<Deed> by(LetterView letter) {
        var acts = history.alongWith(new Subject(SubjectKind.LETTER, letter.number())).stream()
                .filter(act -> isOf(letter, act))
                .toList();
        return retelling.of(acts).stream()
                .map(act -> new Deed(act, correctable.form(act.entry()).orElse(null)))
                .toList();
    }

    private static boolean isOf(LetterView letter, EntryRow act) {
        return letter.cases().stream().anyMatch(about -> about.request().equals(act.request()));
    }
}
