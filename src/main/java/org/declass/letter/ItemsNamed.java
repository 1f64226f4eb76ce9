package org.declass.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.declass.web.Invalid;
import org.declass.web.Violation;

/** Makes sure that items named by their whole numbers belong to the cases of their letter. */
final class ItemsNamed {

    private static final Pattern NUMBER = Pattern.compile("(.+)/(\\d{1,6})");

    private ItemsNamed() {}

    /**
     * Checks the numbers; whether there is such an item is said by the desk that does the act.
     *
     * @throws Invalid where one belongs to none of the cases
     */
    static void check(LetterAct act, List<LetterCase> cases) {
        if (act.itemNumbers() == null) {
            return;
        }
        var requests = cases.stream().map(LetterCase::request).toList();
        var wrong = act.itemNumbers().stream()
                .filter(number -> !isOf(number, requests))
                .map(number -> new Violation(
                        "act." + LetterAct.ITEM_NUMBERS, number + " is no item of a case of this letter."))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    private static boolean isOf(String number, List<String> requests) {
        var parts = NUMBER.matcher(number);
        return parts.matches() && requests.contains(parts.group(1));
    }
}
