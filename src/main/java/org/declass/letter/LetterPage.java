package org.declass.letter;

import java.util.List;
import java.util.stream.IntStream;
import org.declass.web.Filled;
import org.declass.web.Href;

/**
 * Where it is said what stands on a letter.
 *
 * @param cases what it is about
 * @param inTheWay the numbers of those that cannot take what it brings
 * @param kind what it says
 * @param offered what can be chosen
 * @param files the files that are here already
 * @param foreseen what it will do; null where that is not shown
 * @param key by which a form sent twice is known
 * @param recorded the number of the letter that the form brought when it was here before; null where it brought none
 */
record LetterPage(
        List<KnownCase> cases,
        List<String> inTheWay,
        LetterKind kind,
        LetterChoices.Offered offered,
        List<SentFile> files,
        WhatItWillDo foreseen,
        String key,
        String recorded) {

    /**
     * One of several cases, with a box to leave it out.
     *
     * @param about the case
     * @param field by which what stands in the way of it is named
     */
    record Box(KnownCase about, String field) {}

    /** The cases with a box each; none where there is but one. */
    public List<Box> boxes() {
        return breadth() == Breadth.ONE_CASE
                ? List.of()
                : IntStream.range(0, cases.size())
                        .mapToObj(place -> new Box(cases.get(place), LetterPreview.field(place)))
                        .toList();
    }

    /** Whether one can go on without those that stand in the way. */
    public boolean goesOnWithoutSome() {
        return !inTheWay.isEmpty() && inTheWay.size() < cases.size();
    }

    /** Those that stand in the way, as the button that leaves them out carries them. */
    public String without() {
        return String.join(" ", inTheWay);
    }

    /** What to go back to once it is sent: a new form, which knows what came of this one. */
    public String back() {
        return new Href("/letters/new")
                .and("case", cases.stream().map(KnownCase::key).toList())
                .and("key", key)
                .address();
    }

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
