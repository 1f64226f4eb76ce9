package org.declass.deadline;

import org.declass.web.Labelled;

/** What clocks are counted by. */
public enum Grouping implements Labelled {
    /** The agency they run for or against. */
    AGENCY("Agency", "d.matter.agency"),
    /** The editor whose case it is. */
    EDITOR("Editor", "d.matter.editor"),
    /** The kind of request. */
    KIND("Kind", "d.matter.kind");

    private final String label;
    private final String column;

    Grouping(String label, String column) {
        this.label = label;
        this.column = column;
    }

    @Override
    public String label() {
        return label;
    }

    String column() {
        return column;
    }
}
