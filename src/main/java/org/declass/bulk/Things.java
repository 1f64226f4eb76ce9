package org.declass.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.declass.web.FilterFields;
import org.declass.web.Invalid;
import org.declass.web.Listed;
import org.declass.web.NotFound;
import org.declass.web.PageQuery;
import org.declass.web.Query;
import org.declass.web.Register;
import org.declass.web.Slice;

/** Finds the things of a list: by number, or all that pass a filter. */
@ApplicationScoped
@Transactional
class Things {

    private final FilterFields fields;
    private final Map<String, Kind<?>> kinds = new HashMap<>();
    private final Map<String, Register<?>> registers = new HashMap<>();

    Things(FilterFields fields, Instance<Kind<?>> kinds, Instance<Listed> listed) {
        this.fields = fields;
        kinds.forEach(kind -> this.kinds.put(kind.list(), kind));
        listed.forEach(one -> registers.put(one.register().name(), one.register()));
    }

    /**
     * How the things of a list are found; one bean for each list on whose things acts can be recorded together.
     *
     * @param list the name of the list
     * @param filter the class of its filter
     * @param get a thing as it stands now, by its number
     * @param matching the numbers of those that pass a filter
     */
    record Kind<F>(
            String list,
            Class<F> filter,
            Function<String, Chosen> get,
            BiFunction<F, PageQuery, Slice<String>> matching) {}

    /**
     * What passes a filter.
     *
     * @param numbers the first of them, in the order of the API
     * @param total how many there are
     */
    record Matching(List<String> numbers, long total) {}

    /** A thing as it stands now. */
    Chosen get(String list, String number) {
        return kind(list).get().apply(number);
    }

    /** Some things as they stand now. */
    List<Chosen> all(String list, List<String> numbers) {
        return numbers.stream().map(kind(list).get()).toList();
    }

    /** The page of a list. */
    String page(String list) {
        return register(list).path();
    }

    /** The page of a list with what it was filtered and ordered by, as far as the list understands that. */
    String page(String list, String query) {
        var asked = query == null || query.isBlank()
                ? ""
                : Query.parse(query, register(list)).text();
        return asked.isEmpty() ? page(list) : page(list) + "?" + asked;
    }

    /** The first of those that pass a filter, as it stands in an address. */
    Matching matching(String list, String query, int most) {
        var asked = Query.sent("matching", query, register(list));
        if (asked.asked().stream().anyMatch(one -> one.getKey().equals("asOf"))) {
            throw new Invalid("matching", "Acts are recorded on things as they stand now: take away the past day.");
        }
        var page = PageQuery.first(most);
        page.count = true;
        var slice = matching(kind(list), asked, page);
        return new Matching(slice.items(), slice.total());
    }

    private <F> Slice<String> matching(Kind<F> kind, Query asked, PageQuery page) {
        return kind.matching().apply(fields.filled(kind.filter(), register(kind.list()), asked), page);
    }

    private Kind<?> kind(String list) {
        return Optional.<Kind<?>>ofNullable(kinds.get(list))
                .orElseThrow(() -> new NotFound("list on whose things acts can be recorded together:", list));
    }

    private Register<?> register(String list) {
        return Optional.<Register<?>>ofNullable(registers.get(list)).orElseThrow(() -> new NotFound("list", list));
    }
}
