package org.declass.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Pages through lists by cursor, so that the last page costs what the first does. */
@ApplicationScoped
public class Keyset {

    private static final Map<String, List<List<String>>> NO_LEADS = Map.of("", List.of());

    private static final List<Long> NOBODY = List.of(-1L);

    /** More than this are not looked up one by one: among so many, fifty are soon found in any order. */
    private static final int LOOKED_UP = 2000;

    private final PieceReading reading;
    private final WordIndex index;

    Keyset(EntityManager entities, WordIndex index) {
        this.reading = new PieceReading(entities);
        this.index = index;
    }

    /**
     * A list that can be paged.
     *
     * @param row the record each row is read into
     * @param select the query up to its {@code from} clause and joins, without conditions
     * @param from the part from {@code from} on, for counting
     * @param id what tells rows apart that are equal in the order: a number, or a code
     * @param sorts the orders it can be had in, the default first
     * @param leads for each order, the columns that stand in an index before its own, the most telling index first; none
     *     at all where every filtered column may lead
     * @param indexed where the index of words has all texts that the list is looked through for words; null where only
     *     the database has them
     */
    public record Source<T>(
            Class<T> row,
            String select,
            String from,
            SortKey<T> id,
            List<SortKey<T>> sorts,
            Map<String, List<List<String>>> leads,
            Indexed indexed) {

        /**
         * The things of the index that have the words of the rows.
         *
         * @param noun what they are: {@code FILE}
         * @param id the column with their ids
         */
        public record Indexed(String noun, String id) {}

        /** A list all of whose filtered columns may lead its order. */
        public Source(Class<T> row, String select, String from, SortKey<T> id, List<SortKey<T>> sorts) {
            this(row, select, from, id, sorts, Map.of(), null);
        }

        /** A list whose rows are told apart by a number. */
        public Source(
                Class<T> row, String select, String from, String id, ToLongFunction<T> idOf, List<SortKey<T>> sorts) {
            this(row, select, from, new SortKey<>("id", id, Long.class, idOf::applyAsLong), sorts);
        }

        /** The words that are asked of the rows and of what they belong to, as far as the index has them. */
        private List<Conditions.Words> words(Conditions conditions) {
            if (indexed == null || conditions.words() == null) {
                return conditions.wordsOfOthers();
            }
            var own = new Conditions.Words(indexed.noun(), indexed.id(), conditions.words());
            return Stream.concat(Stream.of(own), conditions.wordsOfOthers().stream())
                    .toList();
        }

        /** The fields it can be ordered by, by the names they have in the API. */
        public List<String> sortNames() {
            return sorts.stream().map(SortKey::name).toList();
        }

        /**
         * The same list, read along one of these indexes where its columns are filtered to one value each, in the
         * default order; H2 reads and sorts all rows unless the order says so.
         */
        public Source<T> ledBy(List<List<String>> indexes) {
            return ledBy(sorts.get(0).name(), indexes);
        }

        /** The same for another order. */
        public Source<T> ledBy(String sort, List<List<String>> indexes) {
            var more = new HashMap<>(leads);
            more.put(sort, indexes);
            return new Source<>(row, select, from, id, sorts, Map.copyOf(more), indexed);
        }

        /** The same list for conditions so narrow that it is best begun with what they say, not with an order. */
        public Source<T> narrow() {
            return new Source<>(row, select, from.replace(" left join ", " join "), id, sorts, NO_LEADS, indexed);
        }

        /** The same list, whose rows are things of the index. */
        public Source<T> indexedAs(String noun) {
            return indexedAs(noun, id.column());
        }

        /** The same list, whose rows belong to things of the index that have all their words. */
        public Source<T> indexedAs(String noun, String column) {
            return new Source<>(row, select, from, id, sorts, leads, new Indexed(noun, column));
        }

        /**
         * The list in pieces, one for each value of a column that would lead the order if it had one value; so each is
         * read along an index, where a database would sort all that have any of the values.
         */
        private List<Piece<T>> pieces(Conditions conditions, SortKey.Order<T> order) {
            return splittingColumn(conditions, order.key())
                    .map(column -> conditions.forEachOf(column).stream()
                            .map(one -> new Piece<>(this, one))
                            .toList())
                    .orElseGet(() -> List.of(new Piece<>(this, conditions)));
        }

        private Optional<String> splittingColumn(Conditions conditions, SortKey<T> order) {
            var filtered = conditions.equalColumns();
            if (leads.isEmpty()
                    || !order.isOrderedAlike()
                    || !id.isOrderedAlike()
                    || !leading(filtered, order).isEmpty()) {
                return Optional.empty();
            }
            return conditions.columnsOfSeveral().stream()
                    .filter(column -> !leading(List.of(column), order).isEmpty())
                    .findFirst();
        }

        /** The columns to order by before the order's own; each has one value in what is read. */
        List<String> leading(List<String> filtered, SortKey<T> order) {
            if (leads.isEmpty()) {
                return filtered;
            }
            return leads.getOrDefault(order.name(), List.of()).stream()
                    .filter(filtered::containsAll)
                    .findFirst()
                    .orElse(List.of());
        }
    }

    /** One page of what meets the conditions. */
    public <T> Slice<T> page(Source<T> source, Conditions conditions, PageQuery page) {
        var words = source.words(conditions);
        if (!words.isEmpty()) {
            var found = lookedUp(source, conditions, words);
            if (found.isPresent()) {
                return page(List.of(found.get()), page);
            }
            page.countOnlyShown();
        }
        return page(source.pieces(conditions, SortKey.among(source.sorts(), page.sort)), page);
    }

    /** What is left of a list where the index knows few rows that can have some of the words. */
    private <T> Optional<Piece<T>> lookedUp(Source<T> source, Conditions conditions, List<Conditions.Words> words) {
        var isAnyFew = false;
        for (var asked : words) {
            var few = index.mayHave(asked.noun(), asked.text(), LOOKED_UP);
            few.ifPresent(ids -> conditions.among(asked.id(), ids.isEmpty() ? NOBODY : ids));
            isAnyFew |= few.isPresent();
        }
        return isAnyFew ? Optional.of(new Piece<>(source.narrow(), conditions)) : Optional.empty();
    }

    /**
     * A piece of a list, with conditions of its own.
     *
     * @param source the piece; its ids are none of another's
     * @param conditions what it has to meet
     */
    public record Piece<T>(Source<T> source, Conditions conditions) {}

    /** One page of what is in several pieces, in the order of the first. */
    public <T> Slice<T> page(List<Piece<T>> pieces, PageQuery page) {
        var source = pieces.get(0).source();
        var order = SortKey.among(source.sorts(), page.sort);
        var rows = rows(pieces, order, page);
        return cut(source, rows, order, page, total(pieces, page, rows.size()));
    }

    /** How many rows there are, where that was asked for, or is soon known. */
    private <T> Long total(List<Piece<T>> pieces, PageQuery page, int read) {
        if (!page.counted() && !page.isCountedInPassing()) {
            return null;
        }
        if (page.cursor == null && read <= page.limit()) {
            return (long) read;
        }
        if (!page.counted() && read > page.countedUpTo()) {
            return null;
        }
        return page.counted()
                ? (Long) pieces.stream().mapToLong(reading::count).sum()
                : few(pieces, page.countedUpTo());
    }

    private <T> List<T> rows(List<Piece<T>> pieces, SortKey.Order<T> order, PageQuery page) {
        if (pieces.size() == 1) {
            return reading.rows(pieces.get(0), order, page);
        }
        return pieces.stream()
                .flatMap(piece -> reading.rows(piece, order, page).stream())
                .sorted(order.rows(pieces.get(0).source().id()))
                .limit(page.limit() + 1L)
                .toList();
    }

    private static <T> Slice<T> cut(
            Source<T> source, List<T> rows, SortKey.Order<T> order, PageQuery page, Long total) {
        if (rows.size() <= page.limit()) {
            return new Slice<>(rows, null, total);
        }
        var shown = rows.subList(0, page.limit());
        var last = shown.get(shown.size() - 1);
        var cursor = order.place(last, source.id());
        return new Slice<>(List.copyOf(shown), cursor.encode(order.name()), total);
    }

    /** How many rows meet the conditions. */
    public <T> long count(Source<T> source, Conditions conditions) {
        return reading.count(lookedUp(source, conditions, source.words(conditions))
                .orElseGet(() -> new Piece<>(source, conditions)));
    }

    /** How many rows are in the pieces; null where they are more than are counted in passing. */
    private <T> Long few(List<Piece<T>> pieces, int most) {
        var count = 0L;
        for (var piece : pieces) {
            count += reading.countUpTo(most + 1, piece);
            if (count > most) {
                return null;
            }
        }
        return count;
    }
}
