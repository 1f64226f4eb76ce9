package org.declass.file;

import java.time.LocalDate;
import java.util.List;

/**
 * What agencies have answered on a file so far, in all requests.
 *
 * @param isAwaited whether an agency still owes an answer
 * @param given the answers that say where the file stands; others are left out
 */
public record Answers(boolean isAwaited, List<Answer> given) {

    /** Nobody asked. */
    public static final Answers NONE = new Answers(false, List.of());

    /**
     * One answer.
     *
     * @param says where the file stands by it
     * @param on the date of the letter
     */
    public record Answer(FileStatus says, LocalDate on) {}
}
