package org.declass.search;

import java.util.ArrayList;
import java.util.List;
import org.declass.web.Characters;
import org.declass.web.Span;

/** Marks in texts what was asked for. */
final class Marking {

    private static final int LONGEST = 240;
    private static final int BEFORE = 80;

    private Marking() {}

    /** Marks in a text what was asked for; of a long text, shows the part around the first match. */
    static List<Span> of(String text, boolean isNumber, Question question) {
        if (isNumber && question.asksForPartOf(text)) {
            return List.of(new Span(text, true));
        }
        var matches = Word.in(text).stream().filter(question::asksFor).toList();
        var from = matches.isEmpty() || text.length() <= LONGEST
                ? 0
                : beginning(text, matches.get(0).start() - BEFORE);
        var shown = Characters.cut(text.substring(from), LONGEST);
        var spans = new ArrayList<Span>();
        var done = from;
        for (var match : matches) {
            if (match.end() <= from + shown.length()) {
                add(spans, (spans.isEmpty() && from > 0 ? "… " : "") + text.substring(done, match.start()), false);
                add(spans, text.substring(match.start(), match.end()), true);
                done = match.end();
            }
        }
        var isCut = from + shown.length() < text.length();
        add(spans, text.substring(done, from + shown.length()) + (isCut ? " …" : ""), false);
        return spans;
    }

    /** The beginning of the word at or after a place. */
    private static int beginning(String text, int place) {
        var at = Math.max(place, 0);
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1)) && at > place - BEFORE) {
            at--;
        }
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static void add(List<Span> spans, String text, boolean marked) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, marked));
        }
    }
}
