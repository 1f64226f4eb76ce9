package org.declass.letter;

import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.Refused;
import org.declass.web.Violation;

/** Names the case, and the field of the letter, in what a desk says against an act on it. */
final class CaseTrouble {

    private CaseTrouble() {}

    static void naming(String key, Runnable act) {
        try {
            act.run();
        } catch (Invalid wrong) {
            throw new Invalid(wrong.violations().stream()
                    .map(violation -> new Violation(field(violation.field()), named(key, violation.message())))
                    .toList());
        } catch (IllegalAct impossible) {
            throw new IllegalAct(named(key, impossible.getMessage()), impossible.possible());
        } catch (Refused refused) {
            throw new Refused(
                    refused.reasons().stream().map(reason -> named(key, reason)).toList());
        } catch (NotFound absent) {
            throw new Invalid("act." + LetterAct.ITEMS, named(key, absent.getMessage()));
        }
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
