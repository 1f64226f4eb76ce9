package org.declass.request;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.history.HistoryQueries;
import org.declass.web.TimelineEntry;

/** Gathers what other packages know of a case: who has it, its letters, and whole sections. */
@ApplicationScoped
class CaseParts {

    private final List<RequestPart> parts;
    private final List<Holders> holders;
    private final List<CaseLetters> letters;
    private final List<RemarksOnItems> remarks;
    private final HistoryQueries history;

    CaseParts(
            @All List<RequestPart> parts,
            @All List<Holders> holders,
            @All List<CaseLetters> letters,
            @All List<RemarksOnItems> remarks,
            HistoryQueries history) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(RequestPart::order))
                .toList();
        this.holders = holders;
        this.letters = letters;
        this.remarks = remarks;
        this.history = history;
    }

    /** The sections that have anything to say. */
    List<CasePage.Part> sections(ReviewRequest request) {
        return parts.stream()
                .map(part -> new CasePage.Part(part.title(), part.html(request)))
                .filter(part -> !part.html().getValue().isBlank())
                .toList();
    }

    /** Who has parts of it, those who have them longest first. */
    List<Holder> holders(ReviewRequest request) {
        return holders.stream()
                .flatMap(some -> some.of(request).stream())
                .sorted(Comparator.comparing(Holder::since))
                .toList();
    }

    /** What happened, the latest first, as it stands in the history. */
    List<TimelineEntry> timeline(ReviewRequest request) {
        return history.timeline(request.subject());
    }

    /** The same with the letters, each with the acts it brought. */
    List<Chapter> chapters(ReviewRequest request, List<TimelineEntry> timeline) {
        Map<String, CaseLetters.Line> known = new HashMap<>();
        letters.forEach(some -> known.putAll(some.of(request)));
        return Chapter.of(timeline, known);
    }

    /** What is to be said beside its items, by their numbers. */
    Map<Integer, List<RemarksOnItems.Remark>> remarks(ReviewRequest request) {
        return remarks.stream()
                .flatMap(some -> some.of(request).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
    }
}
