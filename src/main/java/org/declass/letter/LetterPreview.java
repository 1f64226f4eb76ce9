package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declass.history.Act;
import org.declass.history.Foresight;
import org.declass.history.Retelling;

/**
 * Says what recording a letter will do. Where one of its cases cannot take it, each is tried by itself, so that all that
 * cannot are told at once; nothing of either is kept.
 */
@ApplicationScoped
class LetterPreview {

    private final LetterDesk desk;
    private final KnownCases known;
    private final LettersOnRecord letters;
    private final Retelling retelling;

    LetterPreview(LetterDesk desk, KnownCases known, LettersOnRecord letters, Retelling retelling) {
        this.desk = desk;
        this.known = known;
        this.letters = letters;
        this.retelling = retelling;
    }

    LookedAhead of(NewLetter sent, Act act) {
        var breadth = Breadth.of(sent.cases().size());
        try {
            var acts = desk.preview(sent, act);
            return new LookedAhead(complete(sent), alike(sent), breadth, acts, Map.of());
        } catch (CaseTrouble first) {
            return new LookedAhead(complete(sent), alike(sent), breadth, List.of(), inTheWay(sent, first, act));
        }
    }

    /** The same as people are shown it. */
    WhatItWillDo shown(LookedAhead ahead) {
        var foreseen = ahead.orMended();
        return WhatItWillDo.of(
                ahead,
                foreseen,
                retelling.of(foreseen.stream().map(Foresight.Foreseen::entry).toList()));
    }

    private List<Alike> alike(NewLetter sent) {
        return letters.alike(
                sent.facts(), sent.cases().stream().map(KnownCases::key).toList());
    }

    private NewLetter complete(NewLetter sent) {
        return new NewLetter(sent.facts().byThatOf(known.chosen(sent.cases())), sent.cases(), sent.act());
    }

    /** Where each could take it alone, but not together with the others, the first that could not is told. */
    private Map<String, CaseTrouble> inTheWay(NewLetter sent, CaseTrouble first, Act act) {
        Map<String, CaseTrouble> troubles = new LinkedHashMap<>();
        for (var i = 0; i < sent.cases().size(); i++) {
            try {
                desk.attempt(sent, sent.cases().get(i), act);
            } catch (CaseTrouble trouble) {
                troubles.put(field(i), trouble);
            }
        }
        return troubles.isEmpty() ? Map.of(field(place(sent, first)), first) : troubles;
    }

    private static int place(NewLetter sent, CaseTrouble trouble) {
        var keys = sent.cases().stream().map(KnownCases::key).toList();
        return keys.indexOf(trouble.key());
    }

    /** The element of the letter that names a case. */
    static String field(int place) {
        return "cases[" + place + "]";
    }
}
