package org.declass.letter;

import java.util.List;
import org.declass.web.Filled;

/**
 * Where it is said what stands on a letter.
 *
 * @param cases what it is about
 * @param kind what it says
 * @param offered what can be chosen
 * @param files the files that are here already
 * @param foreseen what it will do; null where that is not shown
 * @param key by which a form sent twice is known
 */
record LetterPage(
        List<KnownCase> cases,
        LetterKind kind,
        LetterChoices.Offered offered,
        List<SentFile> files,
        WhatItWillDo foreseen,
        String key) {

    /** Whether a field of the act is asked for. */
    public boolean asks(String field) {
        return kind.asks(field, breadth());
    }

    private Breadth breadth() {
        return Breadth.of(cases.size());
    }

    /** What was typed while another kind was chosen, so that it is there when one goes back. */
    public List<Carried> carried(Filled form) {
        return Carried.of(
                form, name -> !LetterForm.isAsked(name, kind, breadth()) || name.equals("keepOnly") && !kind.brings());
    }
}
