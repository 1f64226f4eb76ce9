package org.declass.letter;

import java.util.ArrayList;
import java.util.List;
import org.declass.web.Filled;
import org.declass.web.FormErrors;

/**
 * What was typed and sent of a letter so far.
 *
 * @param form what was typed
 * @param files the files that are here already
 * @param inTheWay the numbers of the cases that cannot take what it brings, as far as that was looked at
 */
record SoFar(Filled form, List<SentFile> files, List<String> inTheWay) {

    /** A form that came; without the cases that it asks to leave out. */
    static SoFar of(Filled form) {
        var left = List.of(form.first("without").split(" "));
        return new SoFar(form.except("case", left), new ArrayList<>(), new ArrayList<>());
    }

    /** The page on which cases are looked for, with all that was typed. */
    CasesPage looking(List<KnownCase> chosen, List<FoundCase> found, FormErrors errors) {
        return new CasesPage(form.first("q"), chosen, found, Carried.of(form, files), errors);
    }
}
