package org.declass.letter;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.declass.history.Foresight;
import org.declass.history.Retelling;
import org.declass.history.Verb;
import org.declass.web.TimelineEntry;

/**
 * What saving a letter will do, as it is shown before.
 *
 * @param letter what stands on it, with the agency that wrote it or got it
 * @param alike letters that are recorded already and may be the same
 * @param acts the acts on its cases
 * @param checksum of the letter and all it will do: another letter, or another state of the cases, has another
 */
record WhatItWillDo(LetterFacts letter, List<Alike> alike, List<Deed> acts, String checksum) {

    /**
     * An act on a case.
     *
     * @param phrase what will be done: "record the acknowledgement of"
     * @param told the same in the words of a timeline, without the clocks
     * @param clocks the clocks that begin, end or have another day
     */
    record Deed(String phrase, TimelineEntry told, List<String> clocks) {

        static Deed of(Retelling.Retold act) {
            return new Deed(words(act.entry().verb()), act.told(), act.clocks());
        }

        private static String words(Verb verb) {
            return switch (verb) {
                case ACKNOWLEDGED, REFERRAL_ACKNOWLEDGED, APPEAL_ACKNOWLEDGED -> "record the acknowledgement of";
                case NOTED -> "write a note on";
                case ASKED_US -> "record their question about";
                case EXTENDED -> "record that they take more time for";
                case REFERRED -> "record the referral of";
                case DETERMINED -> "record the answer on";
                case APPEAL_DECIDED -> "record the decision on";
                case ANSWERED -> "record our answer about";
                default -> "record: " + verb.phrase();
            };
        }
    }

    static WhatItWillDo of(LookedAhead ahead, List<Foresight.Foreseen> foreseen, List<Retelling.Retold> retold) {
        var digest = Sha256.begin();
        digest.update((ahead.letter() + " " + ahead.alike()).getBytes(StandardCharsets.UTF_8));
        foreseen.forEach(one -> {
            var told = one.told();
            digest.update(String.valueOf(List.of(told.phrase(), told.subject(), told.changes(), "" + told.move()))
                    .getBytes(StandardCharsets.UTF_8));
        });
        return new WhatItWillDo(
                ahead.letter().facts(),
                ahead.alike(),
                retold.stream().map(Deed::of).toList(),
                HexFormat.of().formatHex(digest.digest()));
    }
}
