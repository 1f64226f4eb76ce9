package org.declass.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * A text about a thing with what was asked for.
     *
     * @param name what the text is
     * @param text the text in pieces
     */
    @Schema(name = "SearchMatch")
    record Match(String name, List<Span> text) {}

    static Hit of(Thing thing, Question question) {
        var title = Span.mark(thing.title(), false, question);
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

    /** What matches; where nothing but the title does, what comes first, to tell the thing from others. */
    private static List<Match> matches(Thing thing, Question question) {
        var all = thing.parts().stream()
                .map(part -> new Match(part.name(), Span.mark(part.text(), part.isNumber(), question)))
                .toList();
        var matching = all.stream().filter(match -> Span.isMarked(match.text()));
        var others = all.stream().filter(match -> !Span.isMarked(match.text())).limit(SHOWN_WITHOUT_MATCH);
        return Stream.concat(matching, others).limit(MOST_MATCHES).toList();
    }
}
