package org.declass.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.letter.CaseKind;
import org.declass.letter.FoundCase;
import org.declass.letter.KnownCase;
import org.declass.letter.Marks;
import org.declass.letter.WhyFound;
import org.declass.web.Match;
import org.declass.web.Span;

/**
 * Says by what cases were found: as few of the texts about them as have all that was asked for and is not in sight already.
 * Only cases that need it are read once more, those of a kind together.
 */
@ApplicationScoped
class WhyCasesMatch implements WhyFound {

    private final Map<Kind, Things> things;

    WhyCasesMatch(@All List<Things> things) {
        this.things = things.stream().collect(Collectors.toMap(Things::kind, Function.identity()));
    }

    /**
     * Marks by a question.
     *
     * @param question what was asked
     */
    private record Asked(Question question) implements Marks {

        @Override
        public List<Span> number(String number) {
            return Marking.of(number, true, question);
        }

        @Override
        public List<Span> words(String text) {
            return Marking.of(text, false, question);
        }
    }

    @Override
    public List<FoundCase> told(String typed, List<KnownCase> found) {
        var question = Question.of(typed);
        Map<String, Set<Word>> unsaid =
                found.stream().collect(Collectors.toMap(KnownCase::key, one -> unsaid(one, question)));
        var known = read(
                found.stream().filter(one -> !unsaid.get(one.key()).isEmpty()).toList());
        return found.stream()
                .map(one -> FoundCase.of(
                        one, new Asked(question), matches(known.get(one.key()), unsaid.get(one.key()), question)))
                .toList();
    }

    /** What was asked for and does not stand in the row of the case. */
    private static Set<Word> unsaid(KnownCase one, Question question) {
        var unsaid = new HashSet<>(question.pieces());
        Stream.of(
                        question.piecesInNumber(one.key()),
                        question.piecesIn(one.title()),
                        question.piecesIn(one.agency()),
                        question.piecesInNumber(one.request()))
                .forEach(unsaid::removeAll);
        return unsaid;
    }

    private Map<String, Thing> read(List<KnownCase> cases) {
        return cases.stream()
                .collect(Collectors.groupingBy(
                        one -> kind(one.kind()), Collectors.mapping(KnownCase::key, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> things.get(each.getKey()).of(each.getValue()))
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(Thing::number, Function.identity()));
    }

    private static Kind kind(CaseKind kind) {
        return switch (kind) {
            case REQUEST -> Kind.REQUEST;
            case REFERRAL -> Kind.REFERRAL;
            case APPEAL -> Kind.APPEAL;
        };
    }

    /** Each time the text that says most of what is unsaid yet, of several the first. */
    private static List<Match> matches(Thing thing, Set<Word> asked, Question question) {
        List<Match> matches = new ArrayList<>();
        if (thing == null || asked.isEmpty()) {
            return matches;
        }
        var parts = thing.parts().stream().map(part -> said(part, question)).toList();
        var unsaid = new HashSet<>(asked);
        while (!unsaid.isEmpty()) {
            var most = parts.stream()
                    .max(Comparator.comparingLong(each -> each.howManyOf(unsaid)))
                    .filter(each -> each.howManyOf(unsaid) > 0);
            if (most.isEmpty()) {
                return matches;
            }
            var part = most.get().part();
            matches.add(new Match(part.name(), Marking.of(part.text(), part.isNumber(), question)));
            unsaid.removeAll(most.get().pieces());
        }
        return matches;
    }

    /**
     * A text about a case.
     *
     * @param part the text
     * @param pieces what it says of what was asked for
     */
    private record Said(Thing.Part part, Set<Word> pieces) {

        long howManyOf(Set<Word> unsaid) {
            return pieces.stream().filter(unsaid::contains).count();
        }
    }

    private static Said said(Thing.Part part, Question question) {
        return new Said(part, part.isNumber() ? question.piecesInNumber(part.text()) : question.piecesIn(part.text()));
    }
}
