package org.declass.letter;

import java.util.List;

/**
 * Where the cases of a letter are chosen.
 *
 * @param q what was looked for
 * @param chosen those chosen already
 * @param found those found
 * @param carried what was typed of the letter already, and goes with it
 */
record CasesPage(String q, List<KnownCase> chosen, List<KnownCase> found, List<Carried> carried) {

    /** Whether a letter was begun already; then nothing of it may stand in an address. */
    public boolean isBegun() {
        return !carried.isEmpty();
    }
}
