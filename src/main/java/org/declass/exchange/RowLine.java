package org.declass.exchange;

/**
 * What became of one row.
 *
 * @param line the line of a text file on which it begins, or the row number of a sheet
 * @param outcome what was done, or in a dry run would be done
 * @param key what its file is known by
 * @param file the number of its file; null where it has none yet
 * @param message why it was rejected, or what to mind about it
 * @param undone whether it was taken back
 */
record RowLine(long line, RowOutcome outcome, String key, String file, String message, boolean undone) {

    /** As a query reads it. */
    public RowLine(Long line, RowOutcome outcome, String key, Long fileId, String message, Boolean undone) {
        this(line.longValue(), outcome, key, fileId == null ? null : "W-" + fileId, message, undone.booleanValue());
    }
}
