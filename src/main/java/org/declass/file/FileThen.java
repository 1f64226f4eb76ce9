package org.declass.file;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a row of the list says of a past day.
 *
 * @param status where the file stood
 * @param seen how much of it was public, and when it had been looked for last
 * @param struckOn when it had been struck, or null
 * @param kind why it was withdrawn, as was stated then
 * @param recordGroup its record group, as was stated then, or null
 * @param touched when something was recorded of it last
 */
record FileThen(
        FileStatus status,
        SeenThen.Seen seen,
        LocalDate struckOn,
        WithdrawalKind kind,
        String recordGroup,
        Instant touched) {}
