package org.declass.exchange;

/** A file that cannot be read as a table from some line on; says where and why in words for its owner. */
class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    UnreadableTable(int line, String reason) {
        super(reason);
        this.line = line;
    }

    /** The line or sheet row, from 1; 0 where it is the file as a whole. */
    int line() {
        return line;
    }
}
