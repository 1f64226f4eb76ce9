package org.declass.batch;

import java.util.List;

/**
 * A request that could be drafted.
 *
 * @param agency the code of the agency that is asked
 * @param place the one folder its files come from
 * @param title what is asked for, in a line
 * @param files what it asks for
 * @param warning what should be looked at before it is drafted, or null
 */
record Proposal(String agency, Place place, String title, List<Wanted> files, String warning) {

    /**
     * A file it asks for.
     *
     * @param number its number
     * @param title its title
     */
    record Wanted(String number, String title) {}

    /** Tells it from the others of the batch. */
    public String key() {
        return files.get(0).number();
    }

    List<String> numbers() {
        return files.stream().map(Wanted::number).toList();
    }
}
