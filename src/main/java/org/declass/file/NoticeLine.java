package org.declass.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declass.web.Characters;

/**
 * The key of a notice as a person writes it in one line, whole or in part: {@code NND 989501, box 7, tab 3}, {@code NND
 * 989501 7/3}, {@code NND989501 B7 T3}, or, where the rest is known, {@code tab 3} or {@code 3}.
 *
 * @param project the project, or null where the line does not say it
 * @param box the box within the project, or null
 * @param tab the tab, or null
 * @param left what was not understood, or null
 */
record NoticeLine(String project, String box, String tab, String left) {

    /** How many characters a line may have. */
    static final int LONGEST = 200;

    private static final int SHORT = 40;
    private static final String NUMBERED = "\\.?[\\s:]*(?:no\\.?|nr\\.?|number|#)?[\\s:]*";
    private static final String PART = "([0-9][A-Za-z0-9.-]*?|[A-Za-z](?:[.-]?[0-9][A-Za-z0-9.-]*?)?)";
    private static final String END = "(?=\\.?(?:$|[\\s,;:/|)]|(?:tab|t)[\\s.#]*[0-9]))";

    private static final Pattern PROJECT = Pattern.compile(
            "(?<![a-z0-9])(?:project" + NUMBERED + ")?(?!(?:box|bx|tab|item|no|nr|rg|proj)(?![a-z]))"
                    + "([a-z]{2,4})[\\s.:#-]*([0-9]{4,8})(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOX = Pattern.compile(
            "(?:(?<![a-z])(?:box|bx)|(?<![a-z0-9])b)" + NUMBERED + "(?!t(?:ab)?[\\s.#]*[0-9])" + PART + END,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAB = Pattern.compile(
            "(?:(?<![a-z])tab|(?<![a-z0-9])t|(?<=[0-9])t(?=[0-9]))" + NUMBERED + PART + END, Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("[0-9][A-Za-z0-9.-]*");

    /** The name of a part without its number. */
    private static final Pattern NAME = Pattern.compile("project|box|bx|b|tab|t", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERS = Pattern.compile(BARE + "( " + BARE + ")*");

    /** Characters that show nothing, such as the soft hyphens of a PDF. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    /** Reads any text whatever. */
    static NoticeLine read(String written) {
        if (written.length() > LONGEST) {
            return new NoticeLine(null, null, null, written);
        }
        var plain = UNSEEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-");
        var line = new Rest(plain);
        var project = line.take(PROJECT);
        var box = line.take(BOX);
        var tab = line.take(TAB);
        return of(project, box, tab, line.words());
    }

    private static NoticeLine of(String project, String box, String tab, List<String> words) {
        var unclear = words.stream()
                .filter(word -> !BARE.matcher(word).matches())
                .findFirst()
                .orElse(null);
        var numbers = unclear == null && project != null && box == null && tab == null ? pair(words) : words;
        var missing = (box == null ? 1 : 0) + (tab == null ? 1 : 0);
        var saysWhich = numbers.size() == missing || numbers.size() == 1 && missing == 2 && project == null;
        if (unclear != null || !numbers.isEmpty() && !saysWhich) {
            return new NoticeLine(project, box, tab, unclear == null ? String.join(" ", numbers) : unclear);
        }
        var left = new ArrayList<>(numbers);
        var first = box == null && left.size() == missing && !left.isEmpty() ? left.remove(0) : box;
        return new NoticeLine(project, first, tab == null && !left.isEmpty() ? left.remove(0) : tab, null);
    }

    /** The {@code 7-3} of {@code NND 989501-7-3} is two numbers. */
    private static List<String> pair(List<String> words) {
        return words.size() == 1 ? List.of(words.get(0).split("[.-]", 2)) : words;
    }

    /** The whole key, where what the line leaves open stands in the fields. */
    NoticeKey completed(NoticeKey fields) {
        return new NoticeKey(
                project == null ? fields.project() : project,
                box == null ? fields.box() : box,
                tab == null ? fields.tab() : tab);
    }

    /** Why the line cannot be used, as a sentence; empty where it can. */
    Optional<String> complaint() {
        return Optional.ofNullable(left)
                .map(what -> "“" + (what.length() > SHORT ? Characters.cut(what, SHORT) + "…" : what)
                        + "” was not understood. " + why(what)
                        + "Write it as NND 989501, box 7, tab 3, or empty the line and use the three fields below.");
    }

    /** What is missing or too much, where that is plain. */
    private String why(String what) {
        if (NAME.matcher(what).matches()) {
            return "A number must follow it. ";
        }
        if (!NUMBERS.matcher(what).matches()) {
            return "";
        }
        return box != null && tab != null
                ? "Box and tab are said already. "
                : project == null ? "Say which is the project. " : "Say which is the box, which the tab. ";
    }

    /** What of a line is not read yet. */
    private static final class Rest {

        private String text;

        private Rest(String text) {
            this.text = text;
        }

        private String take(Pattern pattern) {
            var match = pattern.matcher(text);
            if (!match.find()) {
                return null;
            }
            var found = match.groupCount() == 2 ? match.group(1) + " " + match.group(2) : match.group(1);
            text = text.substring(0, match.start()) + "," + text.substring(match.end());
            return found;
        }

        private List<String> words() {
            return Arrays.stream(text.split("[\\s,;:/|()\\[\\]]+"))
                    .map(word -> word.replaceAll("^[.-]+|[.-]+$", ""))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }
}
