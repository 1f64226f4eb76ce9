package org.declass.letter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declass.appeal.AppealStatus;
import org.declass.referral.ReferralStatus;
import org.declass.request.RequestStatus;
import org.declass.web.Display;
import org.declass.web.Span;

/**
 * A case that a letter can be about, as one chooses it.
 *
 * @param kind what it is
 * @param key its number
 * @param request the number of its request
 * @param agency the code of the agency it is with
 * @param title what its request asks for
 * @param status where it stands
 * @param numbers the agencies' numbers of it, letters and digits only
 */
public record KnownCase(
        CaseKind kind, String key, String request, String agency, String title, Enum<?> status, String numbers) {

    private static final Pattern NUMBER_IN_PARTS =
            Pattern.compile("\\p{N}[^\\p{L}\\p{N}]+[\\p{L}\\p{N}]|\\p{L}[^\\p{L}\\p{N}]+\\p{N}");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A request, as a query reads it. */
    public KnownCase(
            CaseKind kind,
            String key,
            String request,
            String agency,
            String title,
            RequestStatus status,
            String numbers) {
        this(kind, key, request, agency, title, (Enum<?>) status, numbers);
    }

    /** A referral, as a query reads it. */
    public KnownCase(
            CaseKind kind,
            String key,
            String request,
            String agency,
            String title,
            ReferralStatus status,
            String numbers) {
        this(kind, key, request, agency, title, (Enum<?>) status, numbers);
    }

    /** An appeal, as a query reads it. */
    public KnownCase(
            CaseKind kind,
            String key,
            String request,
            String agency,
            String title,
            AppealStatus status,
            String numbers) {
        this(kind, key, request, agency, title, (Enum<?>) status, numbers);
    }

    LetterCase named() {
        return new LetterCase(kind, key, request);
    }

    /** Its page. */
    public String href() {
        return named().href();
    }

    /** "R-2026-0007 Jupiter missiles in Italy". */
    public String label() {
        return Span.text(label(Marks.NONE));
    }

    /** The same with what was asked for. */
    List<Span> label(Marks marks) {
        return joined(List.of(marks.number(key), Marks.NONE.words(" "), marks.words(title)));
    }

    /** "STATE, Sent", of a referral or an appeal also "of R-2026-0007". */
    public String hint() {
        return Span.text(hint(Marks.NONE));
    }

    /** The same with what was asked for; nobody asks for where it stands. */
    List<Span> hint(Marks marks) {
        var standing = Marks.NONE.words(", " + Display.label(status));
        return key.equals(request)
                ? joined(List.of(marks.words(agency), standing))
                : joined(List.of(marks.words(agency), standing, Marks.NONE.words(", of "), marks.number(request)));
    }

    private static List<Span> joined(List<List<Span>> texts) {
        return texts.stream().flatMap(List::stream).toList();
    }

    /** Whether its number, or one that an agency gave it, has what was typed as a fragment. */
    boolean isNumbered(String typed) {
        var bare = bare(typed);
        return !bare.isEmpty()
                && (bare(key).contains(bare)
                        || Stream.of(numbers.split(" "))
                                .anyMatch(number -> bare(number).contains(bare)));
    }

    /** Whether all numbers in several parts of what was typed, {@code 2026-0007}, stand so in its title or are its own. */
    boolean hasNumbersOf(String typed) {
        return Stream.of(typed.strip().split("\\s+"))
                .filter(word -> NUMBER_IN_PARTS.matcher(word).find())
                .allMatch(word ->
                        isNumbered(word) || title.toUpperCase(Locale.ROOT).contains(word.toUpperCase(Locale.ROOT)));
    }

    private static String bare(String number) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
