package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.AsOf;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;

/** Lists of letters: the correspondence over all, and that of a case. */
@ApplicationScoped
class LetterQueries {

    static final Keyset.Source<Letter> LIST = new Keyset.Source<>(
                    Letter.class,
                    "select l",
                    "from Letter l",
                    "l.id",
                    Letter::id,
                    List.of(
                            new SortKey<>("number", "l.id", Long.class, Letter::id),
                            new SortKey<>(
                                    "date",
                                    "l.facts.date",
                                    LocalDate.class,
                                    letter -> letter.facts().date()),
                            new SortKey<>("updatedAt", "l.updatedAt", Instant.class, Letter::updatedAt),
                            new SortKey<>(
                                    "agency",
                                    "l.facts.agency",
                                    String.class,
                                    letter -> letter.facts().agency())))
            .ledBy(List.of(List.of("l.facts.agency"), List.of("l.facts.kind")));

    private final Keyset keyset;
    private final AttachmentFolder folder;
    private final LettersThen then;
    private final Clock clock;

    LetterQueries(Keyset keyset, AttachmentFolder folder, LettersThen then, Clock clock) {
        this.keyset = keyset;
        this.then = then;
        this.clock = clock;
        this.folder = folder;
    }

    /** The letters that pass a filter. */
    Slice<LetterRow> matching(LetterFilter filter, PageQuery page) {
        var asOf = AsOf.of(filter.asOf, clock);
        return asOf.isNow()
                ? keyset.page(LIST, filter.conditions(), page).map(LetterRow::of)
                : then.matching(filter, asOf, LIST, page);
    }

    /** The latest letters of a case, with their files; one more than shown tells that there are others. */
    List<LetterView> of(String number, int most) {
        var filter = new LetterFilter();
        filter.about = List.of(number);
        var page = PageQuery.first(most);
        page.sort = "-date";
        return keyset.page(LIST, filter.conditions(), page)
                .map(letter -> LetterView.of(letter, folder::condition))
                .items();
    }
}
