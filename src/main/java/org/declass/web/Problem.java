package org.declass.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error as RFC 9457 describes it.
 *
 * @param title the HTTP status in words
 * @param status the HTTP status
 * @param detail what went wrong, a sentence
 * @param violations one per wrong field
 * @param possible the acts possible now, where the one tried was not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An error as RFC 9457 describes it.")
public record Problem(String title, int status, String detail, List<Violation> violations, List<String> possible) {

    /** The media type of an error. */
    public static final String JSON = "application/problem+json";

    /** An error with a sentence. */
    public static Problem of(int status, String detail) {
        return of(status, detail, List.of());
    }

    /** An error with a sentence and its wrong fields. */
    public static Problem of(int status, String detail, List<Violation> violations) {
        return new Problem(titleOf(status), status, detail, violations, List.of());
    }

    /** The same error with the acts that are possible. */
    public Problem possible(List<String> acts) {
        return new Problem(title, status, detail, violations, acts);
    }

    private static String titleOf(int status) {
        return switch (status) {
            case 422 -> "Unprocessable Content";
            case 428 -> "Precondition Required";
            case 429 -> "Too Many Requests";
            case 507 -> "Insufficient Storage";
            default -> {
                var known = Response.Status.fromStatusCode(status);
                yield known == null ? "Error" : known.getReasonPhrase();
            }
        };
    }
}
