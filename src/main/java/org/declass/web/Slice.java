package org.declass.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows, in order
 * @param next the cursor of the page after it, or null on the last
 * @param total how many rows there are in all; null unless asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Slice<T>(List<T> items, String next, Long total) {

    /** The same page with other rows. */
    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next, total);
    }
}
