package org.declass.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.declass.web.Display;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.Refused;
import org.declass.web.Violation;

/** What a letter brings cannot be done on one of its cases; what the desk says against it names the case and the field. */
final class CaseTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final transient LetterCase about;
    private final transient RuntimeException reason;

    private CaseTrouble(LetterCase about, RuntimeException reason) {
        super(reason.getMessage(), reason, false, false);
        this.about = about;
        this.reason = reason;
    }

    /** Does on a case what a letter brings. */
    static void naming(LetterCase about, Runnable act) {
        var key = about.key();
        try {
            act.run();
        } catch (Invalid wrong) {
            throw new CaseTrouble(
                    about,
                    new Invalid(wrong.violations().stream()
                            .map(violation -> new Violation(field(violation.field()), named(key, violation.message())))
                            .toList()));
        } catch (IllegalAct impossible) {
            throw new CaseTrouble(about, new IllegalAct(named(key, impossible.getMessage()), impossible.possible()));
        } catch (Refused refused) {
            throw new CaseTrouble(
                    about,
                    new Refused(
                            refused.reasons().stream()
                                    .map(reason -> named(key, reason))
                                    .toList(),
                            refused.page()));
        } catch (NotFound absent) {
            throw new CaseTrouble(about, new Invalid("act." + LetterAct.ITEMS, named(key, absent.getMessage())));
        }
    }

    /** The number of the case. */
    String key() {
        return about.key();
    }

    /** What the desk said: {@link Invalid}, {@link IllegalAct} or {@link Refused}. */
    RuntimeException reason() {
        return reason;
    }

    /**
     * The same as one of several: the wrong fields of the letter, or the case itself with what is possible on it.
     *
     * @param field the element of the letter that names the case
     */
    List<Violation> among(String field) {
        if (reason instanceof Invalid wrong) {
            return wrong.violations();
        }
        var possible = reason instanceof IllegalAct impossible ? impossible.possible() : List.<String>of();
        var page = reason instanceof Refused refused ? refused.page() : null;
        return List.of(new Violation(field, reason.getMessage(), possible, page));
    }

    /** The same with days in words, and with what a letter can bring of what is possible, as the buttons name it. */
    List<Violation> forPeople(String field) {
        return among(field).stream()
                .map(one -> new Violation(
                        one.field(),
                        inWords(one.message()),
                        Commands.ofLetters(about.kind(), one.possible()),
                        one.page()))
                .toList();
    }

    private static String inWords(String message) {
        return DAY.matcher(message).replaceAll(day -> Display.spelled(day.group()));
    }

    private static String named(String key, String message) {
        return message.contains(key) ? message : key + ": " + message;
    }

    /** The field of the letter that gave the desk's field its value. */
    private static String field(String field) {
        return switch (field) {
            case "on", "letterDate" -> "facts.date";
            case "receivedOn" -> "act." + LetterAct.THEY_RECEIVED_ON;
            case "agency" -> "act." + LetterAct.REFERRED_TO;
            case "value" -> "act." + LetterAct.NUMBER;
            case "note" -> "facts.note";
            case "" -> "";
            default -> "act." + field.replaceAll("^rulings\\[\\d+]\\.", "");
        };
    }
}
