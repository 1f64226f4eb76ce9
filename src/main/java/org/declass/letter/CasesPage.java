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
record CasesPage(String q, List<KnownCase> chosen, List<FoundCase> found, List<Carried> carried, FormErrors errors) {

    /** How many are shown at once. */
    static final int MOST_FOUND = 12;

    CasesPage(String q, List<KnownCase> chosen, List<FoundCase> found, List<Carried> carried) {
        this(q, chosen, found, carried, FormErrors.NONE);
    }

    /** How many match, for those who do not see the list; empty where nothing was looked for. */
    public String said() {
        if (q.isBlank() || errors.any()) {
            return "";
        }
        return switch (found.size()) {
            case 0 -> "No case matches";
            case 1 -> "1 case matches";
            case MOST_FOUND -> MOST_FOUND + " cases or more match";
            default -> found.size() + " cases match";
        };
    }

    /** Whether a letter was begun already; then nothing of it may stand in an address. */
    public boolean isBegun() {
        return !carried.isEmpty();
    }
}
