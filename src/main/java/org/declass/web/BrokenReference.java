package org.declass.web;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;

/** What the database refuses because a row names another that is not there, or is still named by one. */
final class BrokenReference {

    /** H2 for a row that is still named, H2 for one that is not there, PostgreSQL for both. */
    private static final List<String> STATES = List.of("23503", "23506");

    /** H2: {@code FOREIGN KEY(AGENCY) REFERENCES ...}; PostgreSQL: {@code Key (agency)=(state) is not present ...}. */
    private static final Pattern COLUMN = Pattern.compile("(?i)(?:FOREIGN KEY|Key) ?\\(\"?(\\w+)\"?\\)");

    private BrokenReference() {}

    /** The answer to whoever named it: the field is told by the column. Empty for any other constraint. */
    static Optional<Problem> of(ConstraintViolationException e) {
        return Optional.ofNullable(e.getSQLException())
                .filter(refusal -> STATES.contains(refusal.getSQLState()))
                .map(BrokenReference::problem);
    }

    private static Problem problem(SQLException refusal) {
        var words = String.valueOf(refusal.getMessage());
        var field = COLUMN.matcher(words).results().map(BrokenReference::field).findFirst();
        return isStillNamed(refusal, words) || field.isEmpty()
                ? Problem.of(409, "Something on record refers to it, or it refers to what is not. Nothing was saved.")
                : Problem.of(
                        422,
                        "The database knows nothing by that name.",
                        List.of(new Violation(field.get(), "Names something that is not on record.")));
    }

    private static boolean isStillNamed(SQLException refusal, String words) {
        return words.contains("still referenced") || refusal.getErrorCode() == 23503;
    }

    /** {@code inferred_agency} as the client knows it: {@code inferredAgency}. */
    private static String field(MatchResult column) {
        return Pattern.compile("_(\\w)")
                .matcher(column.group(1).toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
