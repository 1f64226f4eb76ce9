package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.file.FileNumber;
import org.declass.file.FilesThen;
import org.declass.file.WithdrawnFile;
import org.declass.file.WithdrawnFiles;
import org.declass.history.AsOf;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.web.PageQuery;

/** Puts the items of a request together as they were at the end of a past day, those taken off since included. */
@ApplicationScoped
class ItemsThen {

    private final PastChanges changes;
    private final WithdrawnFiles files;
    private final FilesThen standings;
    private final RequestQueries queries;

    ItemsThen(PastChanges changes, WithdrawnFiles files, FilesThen standings, RequestQueries queries) {
        this.changes = changes;
        this.files = files;
        this.standings = standings;
        this.queries = queries;
    }

    /** What had been made of an item, by the name of the fact. */
    private static class Facts extends TreeMap<String, String> {

        private static final long serialVersionUID = 1;

        String file() {
            return get("file");
        }

        <E extends Enum<E>> E constant(String field, Class<E> type) {
            return get(field) == null ? null : Enum.valueOf(type, get(field));
        }
    }

    /** The items of a request, by their own numbers. */
    List<RequestView.ItemView> of(ReviewRequest asked, AsOf asOf) {
        var request = asked.number();
        var made = made(asked, asOf);
        var known = files
                .list(
                        "id in ?1",
                        made.values().stream()
                                .map(Facts::file)
                                .map(FileNumber::id)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(WithdrawnFile::number, Function.identity()));
        var stood = standings.of(known.values(), asOf);
        var answers = answers(request, asOf);
        List<RequestView.ItemView> items = new ArrayList<>();
        made.forEach((ordinal, facts) -> items.add(view(
                request + "/" + ordinal,
                ordinal,
                facts,
                known.get(facts.file()),
                stood.get(facts.file()),
                answers.getOrDefault(request + "/" + ordinal, List.of()))));
        return items;
    }

    private static RequestView.ItemView view(
            String number,
            int ordinal,
            Facts facts,
            WithdrawnFile file,
            FilesThen.Stood stood,
            List<DeterminationRow> answers) {
        var document = file.facts().document();
        return new RequestView.ItemView(
                ordinal,
                number,
                file.number(),
                document.title(),
                document.type(),
                document.date(),
                stood == null ? null : stood.status(),
                stood == null ? null : stood.extent(),
                facts.constant("outcome", Outcome.class),
                facts.constant("stage", Stage.class),
                answers.stream()
                        .filter(answer -> !answer.superseded())
                        .map(DeterminationRow::letterDate)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                answers);
    }

    private Map<Integer, Facts> made(ReviewRequest request, AsOf asOf) {
        var made = new TreeMap<Integer, Facts>();
        if (!request.createdAt().isBefore(asOf.until())) {
            return made;
        }
        request.items()
                .forEach(item ->
                        facts(made, item.ordinal()).put("file", item.file().number()));
        var turns = changes.within(request.number(), SubjectKind.ITEM, List.of("file", "outcome", "stage"), asOf);
        turns.stream()
                .filter(turn -> turn.counts() && !turn.field().equals("file"))
                .forEach(turn -> facts(made, ordinal(turn.key())).put(turn.field(), turn.after()));
        for (var turn = turns.size() - 1; turn >= 0; turn--) {
            undo(turns.get(turn), made);
        }
        made.values().removeIf(facts -> facts.file() == null);
        return made;
    }

    /** Which file an item asked for is known of today, and of then from what became of it since. */
    private static void undo(PastChanges.Turn turn, Map<Integer, Facts> made) {
        if (!turn.counts() && turn.field().equals("file")) {
            facts(made, ordinal(turn.key())).put("file", turn.before());
        }
    }

    private static Facts facts(Map<Integer, Facts> made, int ordinal) {
        return made.computeIfAbsent(ordinal, none -> new Facts());
    }

    private static int ordinal(String item) {
        return Integer.parseInt(item.substring(item.indexOf('/') + 1));
    }

    private Map<String, List<DeterminationRow>> answers(String request, AsOf asOf) {
        var filter = new DeterminationFilter();
        filter.request = request;
        filter.asOf = asOf.day();
        List<DeterminationRow> rows = new ArrayList<>();
        var page = PageQuery.first(PageQuery.MAX_LIMIT);
        for (var slice = queries.matching(filter, page); ; slice = queries.matching(filter, page)) {
            rows.addAll(slice.items());
            if (slice.next() == null) {
                return rows.stream().collect(Collectors.groupingBy(DeterminationRow::item));
            }
            page = page.at(slice.next(), PageQuery.MAX_LIMIT);
        }
    }
}
