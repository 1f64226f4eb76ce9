package org.declass.request;

import java.util.List;
import java.util.Optional;
import org.declass.file.WithdrawnFile;
import org.declass.history.Change;
import org.declass.web.NotFound;

/** The items of a request: the files it asks for, each under a number that no other gets while a higher one stands. */
final class Items {

    private final ReviewRequest request;
    private final List<RequestItem> all;

    Items(ReviewRequest request, List<RequestItem> all) {
        this.request = request;
        this.all = all;
    }

    /** Takes a file; the change for the entry. */
    Change take(WithdrawnFile file) {
        var ordinal = all.stream().mapToInt(RequestItem::ordinal).max().orElse(0) + 1;
        var item = new RequestItem(request, ordinal, file);
        all.add(item);
        return new Change(item.subject(), "file", null, file.number());
    }

    /** Lets an item go; the change for the entry. */
    Change letGo(RequestItem item) {
        all.remove(item);
        return new Change(item.subject(), "file", item.file().number(), null);
    }

    /**
     * The item with a number.
     *
     * @throws NotFound where there is none
     */
    RequestItem get(int ordinal) {
        return find(ordinal).orElseThrow(() -> new NotFound("item", request.number() + "/" + ordinal));
    }

    Optional<RequestItem> find(int ordinal) {
        return all.stream().filter(item -> item.ordinal() == ordinal).findFirst();
    }
}
