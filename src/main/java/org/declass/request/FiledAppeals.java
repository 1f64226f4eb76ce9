package org.declass.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.declass.deadline.Purpose;

/** Knows which windows of a request were used by appealing; implemented above, where appeals are known. */
public interface FiledAppeals {

    /** The appeals of a request that were filed and not taken back. */
    List<FiledAppeal> filedFor(String request);

    /**
     * An appeal, as far as the clocks of the request hang on it.
     *
     * @param window the clock of ours that it stopped
     * @param items the numbers of the items it is over
     * @param on the day it was filed
     */
    record FiledAppeal(Purpose window, Set<Integer> items, LocalDate on) {}
}
