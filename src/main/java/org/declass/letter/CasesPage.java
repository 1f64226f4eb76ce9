package org.declass.letter;

import java.util.List;
import org.declass.web.FormErrors;

/**
 * Where the cases of a letter are chosen.
 *
 * @param q what was looked for
 * @param chosen those chosen already
 * @param found those found
 * @param carried what was typed of the letter already, and goes with it
 * @param errors what is wrong with what was looked for
 */
record CasesPage(String q, List<KnownCase> chosen, List<KnownCase> found, List<Carried> carried, FormErrors errors) {

    CasesPage(String q, List<KnownCase> chosen, List<KnownCase> found, List<Carried> carried) {
        this(q, chosen, found, carried, FormErrors.NONE);
    }

    /** Whether a letter was begun already; then nothing of it may stand in an address. */
    public boolean isBegun() {
        return !carried.isEmpty();
    }
}
