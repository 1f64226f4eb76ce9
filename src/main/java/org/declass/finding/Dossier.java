package org.declass.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.declass.agency.ExemptionFamily;
import org.declass.deadline.DeadlineRow;
import org.declass.request.AskedAgain;
import org.declass.request.DeterminationRow;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;

/**
 * A case with all that checks look at: a value, so that none of them asks the database.
 *
 * @param request the number of the request
 * @param kind the road it is filed under
 * @param status where it stands
 * @param parts its items
 * @param families the list that each code belongs to which an answer cites, by the code as written; unknown ones are left out
 * @param clocks its clocks
 * @param citations where each rule of a clock stands, by its code and edition
 * @param again from when on the files that are not answered may be asked for again at the agency
 */
record Dossier(
        String request,
        RequestKind kind,
        RequestStatus status,
        List<Part> parts,
        Map<String, ExemptionFamily> families,
        List<DeadlineRow> clocks,
        Map<String, String> citations,
        List<AskedAgain> again) {

    /**
     * The latest answers, letter by letter.
     *
     * @param which those that matter
     * @param apart what keeps answers of the same letter apart; empty for nothing
     */
    Stream<Letter> letters(Predicate<DeterminationRow> which, Function<Part, String> apart) {
        Map<String, List<Part>> letters = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.answer() != null && which.test(part.answer()))
                .forEach(part -> letters.computeIfAbsent(mark(part, apart.apply(part)), any -> new ArrayList<>())
                        .add(part));
        return letters.entrySet().stream().map(letter -> new Letter(letter.getKey(), letter.getValue()));
    }

    private static String mark(Part part, String apart) {
        var answer = part.answer();
        return (answer.stage() + " " + answer.agency() + " " + answer.letterDate() + " " + apart).strip();
    }

    /** The codes of an answer that belong to one of some lists, as written. */
    List<String> codes(DeterminationRow answer, ExemptionFamily... lists) {
        return answer.exemptions().stream()
                .filter(code -> Stream.of(lists).anyMatch(list -> list == families.get(code)))
                .toList();
    }

    /** Whether the agency, or the one it appealed to, still has an item to decide. */
    boolean isPending(Part part) {
        return switch (status) {
            case DRAFT, UNDER_APPEAL -> true;
            case SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, AWAITING_US, DECIDED -> part.answer() == null;
            case CLOSED -> false;
        };
    }

    /** Whether nobody has answered all of it yet. */
    boolean isUnanswered() {
        return switch (status) {
            case DRAFT, SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, AWAITING_US -> true;
            case DECIDED, UNDER_APPEAL, CLOSED -> false;
        };
    }
}
