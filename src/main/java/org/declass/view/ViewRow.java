package org.declass.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.declass.web.Display;

/**
 * A view as its list and scripts see it.
 *
 * @param number its number
 * @param list the name of the list: {@code requests}
 * @param name what people call it
 * @param query what it asks: filters, {@code sort}, {@code fields}, as in an address
 * @param reach who is offered it
 * @param owner who keeps it, by sign-in name
 * @param words what it asks, as people read it
 * @param page where its page is
 * @param rows where the API gives its rows
 * @param gone what it asks that the list does not understand any more
 * @param createdAt when it was saved
 * @param updatedAt when it was changed last
 * @param whole where the page of its list is
 * @param version its version
 */
public record ViewRow(
        String number,
        String list,
        String name,
        String query,
        Reach reach,
        String owner,
        @JsonIgnore String words,
        String page,
        String rows,
        List<String> gone,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String whole,
        @JsonIgnore long version) {

    static ViewRow of(SavedView view, Lists lists) {
        return then(view, view.facts(), view.updatedAt(), lists);
    }

    /** The same with what it asked on a past day, and when that had been changed last. */
    static ViewRow then(SavedView view, ViewFacts facts, Instant touched, Lists lists) {
        var asks = lists.understood(facts);
        return new ViewRow(
                view.number(),
                facts.list(),
                facts.name(),
                facts.query(),
                facts.reach(),
                view.owner(),
                lists.words(facts),
                asks.at(lists.path(facts.list())).and("view", view.number()).address(),
                asks.at("/api/v1/" + facts.list()).address(),
                lists.gone(facts).words(),
                view.createdAt(),
                touched,
                lists.path(facts.list()),
                view.version());
    }

    /** The list's name as people read it: "Requests". */
    public String listLabel() {
        return Display.words(list);
    }
}
