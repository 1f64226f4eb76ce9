package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.request.CaseLetters;
import org.declass.request.ReviewRequest;
import org.declass.web.Display;

/** The letters on a request's timeline, those on its referrals and appeals included. */
@ApplicationScoped
class LettersOfCase implements CaseLetters {

    /** As many as a timeline has entries. */
    private static final int MOST = 200;

    private final LetterQueries queries;

    LettersOfCase(LetterQueries queries) {
        this.queries = queries;
    }

    @Override
    public Map<String, Line> of(ReviewRequest request) {
        return queries.of(request.number(), MOST).stream()
                .map(LettersOfCase::line)
                .collect(Collectors.toMap(Line::number, Function.identity()));
    }

    private static Line line(LetterView letter) {
        var facts = letter.facts();
        return new Line(
                letter.number(),
                facts.words(),
                facts.date(),
                facts.receivedOn(),
                facts.person(),
                facts.subject(),
                letter.attachments().stream()
                        .map(file -> new File(
                                file.name(),
                                letter.href() + "/attachments/" + file.attachment(),
                                file.isThere() ? null : Display.label(file.condition())))
                        .toList());
    }
}
