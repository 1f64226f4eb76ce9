package org.declass.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.declass.web.Match;
import org.declass.web.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A thing that was found.
 *
 * @param kind what sort of thing it is
 * @param number its public number
 * @param exact whether what was asked is a number of it
 * @param title its title, with what was asked for marked
 * @param status where it stands, or null where it stands nowhere; {@code STRUCK} where it left the lists
 * @param page the path of its page
 * @param matches what else about it was asked for
 * @param standing the same as status, for pages
 */
@Schema(name = "SearchHit")
record Hit(
        Kind kind,
        String number,
        boolean exact,
        List<Span> title,
        String status,
        String page,
        List<Match> matches,
        @JsonIgnore Thing.Standing standing) {

    private static final int MOST_MATCHES = 4;
    private static final int SHOWN_WITHOUT_MATCH = 2;

    static Hit of(Thing thing, Question question) {
        var title = Marking.of(thing.title(), false, question);
        return new Hit(
                thing.kind(),
                thing.number(),
                question.isNumber(thing.keys()),
                title,
                thing.standing().code(),
                thing.page(),
                matches(thing, question),
                thing.standing());
    }

    /**
     * What matches, each once where several of its files have it; where nothing but the title does, what comes first, to tell
     * the thing from others.
     */
    private static List<Match> matches(Thing thing, Question question) {
        List<Match> matching = new ArrayList<>();
        List<Match> others = new ArrayList<>();
        for (var part : thing.parts()) {
            var match = new Match(part.name(), Marking.of(part.text(), part.isNumber(), question));
            if (part.use() == Thing.Use.FINDS ? saysMore(match, matching) : Span.isMarked(match.text())) {
                matching.add(match);
            } else if (part.use() == Thing.Use.TELLS) {
                others.add(match);
            }
        }
        return Stream.concat(matching.stream(), others.stream().limit(SHOWN_WITHOUT_MATCH))
                .distinct()
                .limit(MOST_MATCHES)
                .toList();
    }

    /** Whether something was asked for that the other spelling has not. */
    private static boolean saysMore(Match spelling, List<Match> matching) {
        var marked = matching.stream().flatMap(Hit::marked).toList();
        return !marked.containsAll(marked(spelling).toList());
    }

    private static Stream<String> marked(Match match) {
        return match.text().stream().filter(Span::marked).map(Span::text);
    }
}
