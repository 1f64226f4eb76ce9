package org.declass.letter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.declass.appeal.FeeAnswer;
import org.declass.referral.Category;
import org.declass.request.AppealNotice;
import org.declass.request.AppealRights;
import org.declass.request.Outcome;
import org.declass.request.QuestionKind;
import org.declass.request.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a letter brings, in the words of the act on its cases; which fields count is said by {@link LetterKind}.
 *
 * @param number the number they gave, where the letter is about one case
 * @param theyReceivedOn when they say they received ours
 * @param theirStatus what they call where it stands, word by word
 * @param question what they ask about
 * @param answerBy the day by which they want our answer
 * @param until the day by which they say they will answer
 * @param referredTo the code of the agency it was passed on to
 * @param category the kind of information it is about
 * @param items the numbers of the items within the request, where the letter is about one case; all of them when absent
 * @param itemNumbers the numbers of the items, {@code R-2026-0001/2}, also where the letter is about several cases; all
 *     items of a case of which none is named
 * @param stage the stage of the answer; INITIAL when absent
 * @param outcome what they answered on each of the items
 * @param fee what becomes of a fee that is appealed
 * @param exemptions the codes they cite
 * @param pagesTotal how many pages each document has
 * @param pagesFull pages released in full
 * @param pagesPart pages released with excisions
 * @param pagesDenied pages withheld in full
 * @param previousRelease where it is public already, they say
 * @param appealRights whether the letter states the right to appeal
 * @param appealBy the last day to appeal, where the letter names one
 */
public record LetterAct(
        @Size(max = 80) String number,
        LocalDate theyReceivedOn,
        @Size(max = 200) String theirStatus,
        QuestionKind question,
        LocalDate answerBy,
        LocalDate until,
        @Size(max = 20) String referredTo,
        Category category,
        @Size(max = 1000) List<@NotNull @Positive Integer> items,

        @Size(max = 1000) @Schema(examples = "[\"R-2026-0001/1\"]")
        List<@NotBlank @Size(max = 30) String> itemNumbers,

        Stage stage,
        Outcome outcome,
        FeeAnswer fee,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> exemptions,
        @Min(0) @Max(1_000_000) Integer pagesTotal,
        @Min(0) @Max(1_000_000) Integer pagesFull,
        @Min(0) @Max(1_000_000) Integer pagesPart,
        @Min(0) @Max(1_000_000) Integer pagesDenied,
        @Size(max = 1000) String previousRelease,
        AppealRights appealRights,
        LocalDate appealBy) {

    public LetterAct {
        itemNumbers = itemNumbers == null
                ? null
                : itemNumbers.stream()
                        .filter(Objects::nonNull)
                        .map(item -> item.strip().toUpperCase(Locale.ROOT))
                        .toList();
    }

    static final String NUMBER = "number";
    static final String THEY_RECEIVED_ON = "theyReceivedOn";
    static final String THEIR_STATUS = "theirStatus";
    static final String QUESTION = "question";
    static final String ANSWER_BY = "answerBy";
    static final String UNTIL = "until";
    static final String REFERRED_TO = "referredTo";
    static final String CATEGORY = "category";
    static final String ITEMS = "items";
    static final String ITEM_NUMBERS = "itemNumbers";
    static final String OUTCOME = "outcome";
    static final String FEE = "fee";

    /** What an answer on an appeal can say besides the outcome. */
    static final List<String> OF_RULINGS = List.of(
            ITEMS,
            ITEM_NUMBERS,
            "exemptions",
            "pagesTotal",
            "pagesFull",
            "pagesPart",
            "pagesDenied",
            "previousRelease",
            "appealRights",
            "appealBy");

    /** What an answer on a request can say besides the outcome. */
    static final List<String> OF_ANSWERS = List.of(
            ITEMS,
            ITEM_NUMBERS,
            "stage",
            "exemptions",
            "pagesTotal",
            "pagesFull",
            "pagesPart",
            "pagesDenied",
            "previousRelease",
            "appealRights",
            "appealBy");

    /** What can be said only where a letter is about one case. */
    static final List<String> OF_ONE_CASE = List.of(NUMBER, ITEMS);

    /** What the form asks only where a letter is about several cases. */
    static final String OF_SEVERAL = ITEM_NUMBERS;

    /** The fields that say anything, with what they say. */
    Map<String, Object> given() {
        Map<String, Object> given = new TreeMap<>();
        put(given, NUMBER, number);
        put(given, THEY_RECEIVED_ON, theyReceivedOn);
        put(given, THEIR_STATUS, theirStatus);
        put(given, QUESTION, question);
        put(given, ANSWER_BY, answerBy);
        put(given, UNTIL, until);
        put(given, REFERRED_TO, referredTo);
        put(given, CATEGORY, category);
        put(given, ITEMS, items);
        put(given, ITEM_NUMBERS, itemNumbers);
        put(given, "stage", stage);
        put(given, OUTCOME, outcome);
        put(given, FEE, fee);
        put(given, "exemptions", exemptions);
        put(given, "pagesTotal", pagesTotal);
        put(given, "pagesFull", pagesFull);
        put(given, "pagesPart", pagesPart);
        put(given, "pagesDenied", pagesDenied);
        put(given, "previousRelease", previousRelease);
        put(given, "appealRights", appealRights);
        put(given, "appealBy", appealBy);
        return given;
    }

    private static void put(Map<String, Object> given, String field, Object value) {
        var isEmpty = value instanceof String text && text.isBlank() || value instanceof List<?> list && list.isEmpty();
        if (value != null && !isEmpty) {
            given.put(field, value);
        }
    }

    /** The items it names of a request, by their numbers within it; none where it means all. */
    List<Integer> itemsOf(String request) {
        if (itemNumbers == null || itemNumbers.isEmpty()) {
            return items == null ? List.of() : items;
        }
        return itemNumbers.stream()
                .filter(number -> number.startsWith(request + "/"))
                .map(number -> Integer.valueOf(number.substring(request.length() + 1)))
                .toList();
    }

    AppealNotice notice() {
        return new AppealNotice(appealRights, appealBy);
    }
}
