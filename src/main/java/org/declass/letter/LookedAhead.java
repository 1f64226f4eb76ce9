package org.declass.letter;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.declass.history.Foresight;
import org.declass.web.Invalid;
import org.declass.web.Violation;

/**
 * What recording a letter will do, or what stands in its way.
 *
 * @param letter the letter, with the agency that wrote it or got it
 * @param alike letters that are recorded already and may be the same
 * @param breadth whether it is about one case or several
 * @param acts the entries that the history will have besides that of the letter; none where a case stands in the way
 * @param inTheWay the cases that cannot take it, by the element of the letter that names them ({@code cases[3]}), in the
 *     order of the letter
 */
record LookedAhead(
        NewLetter letter,
        List<Alike> alike,
        Breadth breadth,
        List<Foresight.Foreseen> acts,
        Map<String, CaseTrouble> inTheWay) {

    /**
     * The acts.
     *
     * @throws RuntimeException what the desk said where the letter is about one case; {@link CasesInTheWay} where it is about
     *     several, {@link Invalid} where nothing but fields of the letter are wrong for them
     */
    List<Foresight.Foreseen> orRefused() {
        if (breadth == Breadth.ONE_CASE && !inTheWay.isEmpty()) {
            throw inTheWay.values().iterator().next().reason();
        }
        return orTold(CaseTrouble::among);
    }

    /** The acts; what stands in the way is told so that people can mend the form and send it again. */
    List<Foresight.Foreseen> orMended() {
        return orTold(CaseTrouble::forPeople);
    }

    /** The numbers of the cases that cannot take it. */
    List<String> keysInTheWay() {
        return inTheWay.values().stream().map(CaseTrouble::key).distinct().toList();
    }

    private List<Foresight.Foreseen> orTold(BiFunction<CaseTrouble, String, List<Violation>> words) {
        if (inTheWay.isEmpty()) {
            return acts;
        }
        List<Violation> all = inTheWay.entrySet().stream()
                .flatMap(each -> words.apply(each.getValue(), each.getKey()).stream())
                .toList();
        var isFields = inTheWay.values().stream().allMatch(trouble -> trouble.reason() instanceof Invalid);
        throw isFields ? new Invalid(all) : new CasesInTheWay(all);
    }
}
