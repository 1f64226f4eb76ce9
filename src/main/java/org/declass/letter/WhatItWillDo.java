package org.declass.letter;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.declass.history.Foresight;
import org.declass.web.TimelineEntry;

/**
 * What saving a letter will do, as it is shown before.
 *
 * @param letter what stands on it, with the agency that wrote it or got it
 * @param alike letters that are recorded already and may be the same
 * @param acts the acts on its cases, in the words of timelines
 * @param checksum of the letter and all it will do: another letter, or another state of the cases, has another
 */
record WhatItWillDo(LetterFacts letter, List<Alike> alike, List<TimelineEntry> acts, String checksum) {

    static WhatItWillDo of(NewLetter letter, List<Alike> alike, List<Foresight.Foreseen> foreseen) {
        var digest = Sha256.begin();
        digest.update((letter + " " + alike).getBytes(StandardCharsets.UTF_8));
        foreseen.forEach(one -> {
            var told = one.told();
            digest.update(String.valueOf(List.of(told.phrase(), told.subject(), told.changes(), "" + told.move()))
                    .getBytes(StandardCharsets.UTF_8));
        });
        return new WhatItWillDo(
                letter.facts(),
                alike,
                foreseen.stream().map(Foresight.Foreseen::told).toList(),
                HexFormat.of().formatHex(digest.digest()));
    }
}
