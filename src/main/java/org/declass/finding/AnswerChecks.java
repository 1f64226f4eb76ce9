package org.declass.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.declass.agency.ExemptionFamily;
import org.declass.request.DeterminationRow;
import org.declass.web.Display;

/** The checks of what letters answer; of several answers on an item the latest one counts. */
final class AnswerChecks {

    /** E.O. 13526 took effect on this day (75 FR 707); orders before it drew no line at fifty years. */
    private static final LocalDate ORDER_IN_FORCE = LocalDate.of(2010, 6, 25);

    private static final int YEARS = 50;

    private AnswerChecks() {}

    static Stream<Hit> exemptionMissing(Dossier dossier) {
        return dossier.letters(
                        answer -> answer.outcome().withholds()
                                && answer.exemptions().isEmpty(),
                        part -> "")
                .map(letter -> Hit.of(
                        letter,
                        letter.answer().outcome().name(),
                        letter.words()
                                + " withholds without citing an exemption: ask for the ground of each excision."));
    }

    static Stream<Hit> codeOfTwentyFiveYears(Dossier dossier) {
        return dossier.letters(
                        answer -> isBare(dossier, answer, ExemptionFamily.YEARS_25),
                        part -> isOverFifty(part)
                                ? String.join(" ", codes(dossier, part, ExemptionFamily.YEARS_25))
                                : "")
                .filter(letter -> isOverFifty(letter.parts().get(0)))
                .map(letter -> {
                    var codes = codes(dossier, letter.parts().get(0), ExemptionFamily.YEARS_25);
                    return Hit.of(
                            letter,
                            String.join(" ", codes),
                            letter.words() + " cites " + Letter.some(codes) + " on " + old(letter)
                                    + ": ask for the authority after 50 years (50X1-HUM, 50X2-WMD, or a 50X or 75X code that"
                                    + " ISCAP approved).");
                });
    }

    static Stream<Hit> reasonAlone(Dossier dossier) {
        return dossier.letters(
                        answer -> isBare(dossier, answer, ExemptionFamily.CLASSIFICATION)
                                && dossier.codes(answer, ExemptionFamily.YEARS_25)
                                        .isEmpty(),
                        part -> isOverFifty(part)
                                ? String.join(" ", codes(dossier, part, ExemptionFamily.CLASSIFICATION))
                                : "")
                .filter(letter -> isOverFifty(letter.parts().get(0)))
                .map(letter -> {
                    var codes = codes(dossier, letter.parts().get(0), ExemptionFamily.CLASSIFICATION);
                    return Hit.of(
                            letter,
                            String.join(" ", codes),
                            letter.words() + " cites nothing but " + Letter.some(codes) + " on " + old(letter)
                                    + ": ask under which authority it is still exempt after 50 years.");
                });
    }

    private static boolean isBare(Dossier dossier, DeterminationRow answer, ExemptionFamily list) {
        return answer.outcome().withholds()
                && !dossier.codes(answer, list).isEmpty()
                && dossier.codes(answer, ExemptionFamily.YEARS_50, ExemptionFamily.YEARS_75)
                        .isEmpty();
    }

    private static List<String> codes(Dossier dossier, Part part, ExemptionFamily list) {
        return dossier.codes(part.answer(), list);
    }

    /** On the day of the letter, whatever the date of the document can mean. */
    private static boolean isOverFifty(Part part) {
        var written = part.document().date().latest();
        var letter = part.answer().letterDate();
        return written != null
                && !letter.isBefore(ORDER_IN_FORCE)
                && written.plusYears(YEARS).isBefore(letter);
    }

    private static String old(Letter letter) {
        var youngest = letter.parts().stream()
                .map(part -> part.document().date().latest())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return letter.parts().size() == 1
                ? "a record of " + Display.day(youngest) + ", over 50 years old"
                : "records over 50 years old, the youngest of " + Display.day(youngest);
    }

    static Stream<Hit> pagesDoNotAddUp(Dossier dossier) {
        return dossier.letters(
                        answer -> Pages.of(answer).fault().isPresent(),
                        part -> Pages.of(part.answer()).toString())
                .map(letter -> {
                    var pages = Pages.of(letter.answer());
                    return Hit.of(
                            letter,
                            letter.answer().outcome() + " " + pages,
                            letter.words() + " " + pages.fault().orElseThrow() + ": ask for a count that adds up.");
                });
    }

    static Stream<Hit> pagesDifferFromNotice(Dossier dossier) {
        return dossier.letters(answer -> answer.pagesTotal() != null, part -> differs(part) ? part.file() : "")
                .filter(letter -> differs(letter.parts().get(0)))
                .map(letter -> {
                    var part = letter.parts().get(0);
                    var counted = part.answer().pagesTotal();
                    var stated = part.document().pages();
                    return Hit.of(
                            letter,
                            counted + " " + stated,
                            letter.words() + " counts " + pages(counted) + ", the notice of " + part.file() + " "
                                    + pages(stated) + ": ask whether the same document was reviewed, and all of it.");
                });
    }

    private static boolean differs(Part part) {
        var document = part.document();
        return document.pages() != null
                && !document.pages().equals(part.answer().pagesTotal())
                && (document.documentsCovered() == null || document.documentsCovered() == 1);
    }

    private static String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }
}
