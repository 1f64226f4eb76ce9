package org.declass.exchange;

/** One row that does not fit its table, while the rows after it can still be read. */
final class UnreadableRow extends UnreadableTable {

    private static final long serialVersionUID = 1;

    UnreadableRow(int line, String reason) {
        super(line, reason);
    }
}
