package org.declass.bulk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.declass.web.Filled;
import org.declass.web.Invalid;
import org.declass.web.Violation;

/** Reads what the form of one act on many things carries. */
final class BulkForm {

    private static final Pattern SEEN = Pattern.compile("([\\w/-]{1,20})@(\\d{1,12})");

    private static final String THEIRS = "theirs.";
    private static final int LONGEST_NUMBER = 80;

    private final Filled form;
    private final Map<String, Long> seen = new HashMap<>();
    private final List<String> numbers;

    BulkForm(Filled form) {
        this.form = form;
        this.numbers = Arrays.stream(form.first("things").split("\\s+"))
                .filter(key -> !key.isEmpty())
                .map(this::number)
                .distinct()
                .limit(BulkDesk.MOST)
                .toList();
    }

    private String number(String key) {
        var match = SEEN.matcher(key);
        if (!match.matches()) {
            throw new Invalid("", "The form came without what it is about; open it once more.");
        }
        seen.put(match.group(1), Long.valueOf(match.group(2)));
        return match.group(1);
    }

    /** The numbers of all things the form is about. */
    List<String> numbers() {
        return numbers;
    }

    /** A thing as it was seen, with what was typed for it alone. */
    Chosen seen(Chosen now) {
        return typed(now).seenAt(seen.get(now.number()));
    }

    /** A thing as it is now, with what was typed for it alone. */
    Chosen typed(Chosen now) {
        var theirs = form.first(THEIRS + now.number());
        return now.with(theirs.isBlank() ? null : theirs.strip());
    }

    /** @throws Invalid where what was typed for one of them cannot be kept */
    void mustBeKeepable() {
        var wrong = numbers.stream()
                .filter(number -> form.first(THEIRS + number).strip().length() > LONGEST_NUMBER)
                .map(number -> new Violation(
                        THEIRS + number, number + ": a number has at most " + LONGEST_NUMBER + " characters."))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    /** Whether something is to be recorded on it. */
    boolean wants(String number) {
        return form.all("do").contains(number);
    }
}
