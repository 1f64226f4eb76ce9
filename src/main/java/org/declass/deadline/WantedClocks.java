package org.declass.deadline;

import java.util.List;

/** Knows which clocks ought to run for a case; one bean for each package whose acts start and stop any. */
public interface WantedClocks {

    /**
     * The clocks of a request that follow from what is recorded now, the ended ones included.
     *
     * @param request the number of the request
     */
    List<Wanted> of(String request);

    /** The requests, besides the one itself, whose clocks can follow from what is recorded of it. */
    default List<String> touchedBy(String request) {
        return List.of();
    }

    /** The requests for which a clock of a purpose can be wanted, whether or not one is kept. */
    default List<String> withPurpose(Purpose purpose) {
        return List.of();
    }
}
