package org.declass.exchange;

import java.time.Instant;

/**
 * An import in a list.
 *
 * @param number its number, {@code I-3}
 * @param kind what its rows are
 * @param status where it stands
 * @param fileName the file it was made from
 * @param uploadedBy who brought it
 * @param uploadedAt when
 * @param rowsTotal how many rows it has; null while nobody counted
 * @param rowsDone how many of them are done in the present run; null of a past day where it went on since
 * @param tally how they came out; null of a past day where it went on since
 */
record ImportLine(
        String number,
        ImportKind kind,
        BatchStatus status,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        Integer rowsTotal,
        Integer rowsDone,
        Tally tally) {

    /** As a query reads it. */
    public ImportLine(
            Long id,
            ImportKind kind,
            BatchStatus status,
            String fileName,
            String uploadedBy,
            Instant uploadedAt,
            Integer rowsTotal,
            Integer rowsDone,
            Tally tally) {
        this("I-" + id, kind, status, fileName, uploadedBy, uploadedAt, rowsTotal, rowsDone, tally);
    }

    /** The same as it stood on a past day, where it did not go on since. */
    ImportLine then(BatchStatus then) {
        return new ImportLine(number, kind, then, fileName, uploadedBy, uploadedAt, rowsTotal, rowsDone, tally);
    }

    /** The same where it went on since: how many rows were done then is not kept. */
    ImportLine uncounted() {
        return new ImportLine(number, kind, status, fileName, uploadedBy, uploadedAt, null, null, null);
    }

    /** The number without its letter. */
    long id() {
        return Long.parseLong(number.substring("I-".length()));
    }
}
