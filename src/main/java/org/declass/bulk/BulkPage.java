package org.declass.bulk;

import java.util.List;
import org.declass.file.Sighting;
import org.declass.request.CloseReason;
import org.declass.web.Option;

/**
 * One act on many things, as its form shows it.
 *
 * @param list the page of the list the things are of, as it was left
 * @param matching what that list was filtered by
 * @param beyond how many more pass the filter than can be taken at once
 * @param foreseen whether the rows say what will happen
 * @param digest of what they say it for
 * @param key by which the form is known when it comes again
 */
record BulkPage(
        BulkAct act,
        String list,
        String matching,
        List<Row> rows,
        long beyond,
        boolean foreseen,
        String digest,
        String key) {

    /** How many the act can be recorded on. */
    public long possible() {
        return rows.stream().filter(Row::possible).count();
    }

    /** The things, as the form carries them. */
    public String things() {
        return String.join(" ", rows.stream().map(row -> row.thing().key()).toList());
    }

    /** Those it can be recorded on, as the form carries them. */
    public String could() {
        return String.join(
                " ",
                rows.stream()
                        .filter(Row::possible)
                        .map(row -> row.thing().number())
                        .toList());
    }

    /** What they are called. */
    public String one() {
        return act.one();
    }

    /** The page of one of them. */
    public String href(String number) {
        return "/" + act.list() + "/" + number;
    }

    /** At most so many at once. */
    public int most() {
        return BulkDesk.MOST;
    }

    public List<Option> reasons() {
        return Option.of(CloseReason.values());
    }

    public List<Option> findings() {
        return Option.of(Sighting.values());
    }

    /**
     * One of the things.
     *
     * @param wanted whether its box is ticked
     * @param will what the act will do, or null
     * @param reasons what stands in its way
     */
    record Row(Chosen thing, boolean possible, boolean wanted, String will, List<String> reasons) {

        static Row of(Chosen thing) {
            return new Row(thing, false, false, null, List.of());
        }
    }
}
