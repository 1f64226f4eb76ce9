package org.declass.letter;

import java.util.List;
import org.declass.web.Match;
import org.declass.web.Span;

/**
 * A case that was found, as it is offered: what was asked for is marked.
 *
 * @param key its number
 * @param label its number and title
 * @param hint where it stands
 * @param matches what else of it was asked for, as far as neither says it
 */
public record FoundCase(String key, List<Span> label, List<Span> hint, List<Match> matches) {

    /** A case with what else of it was asked for. */
    public static FoundCase of(KnownCase about, Marks marks, List<Match> matches) {
        return new FoundCase(about.key(), about.label(marks), about.hint(marks), matches);
    }
}
