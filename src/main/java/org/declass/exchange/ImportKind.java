package org.declass.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.declass.web.Labelled;

/** What the rows of a table are. */
public enum ImportKind implements Labelled {
    /** Withdrawn files, one to a row. */
    WITHDRAWN_FILES("Withdrawn files", 500),
    /** What ISCAP decided for others, one document to a row. */
    APPEALS("Decisions on appeals of others, by ISCAP", 500);

    /** What only a decision has. */
    private static final Set<Meaning> OF_DECISIONS = EnumSet.of(
            Meaning.ROW,
            Meaning.CASE_NUMBER,
            Meaning.CASE_TITLE,
            Meaning.APPEALED_FROM,
            Meaning.DECISION,
            Meaning.NOTIFICATION,
            Meaning.RELEASE_PAGE);

    /** What only a notice has. */
    private static final Set<Meaning> OF_NOTICES = EnumSet.of(
            Meaning.IDENTIFIER,
            Meaning.NOTICE,
            Meaning.PROJECT,
            Meaning.PROJECT_BOX,
            Meaning.TAB,
            Meaning.KIND,
            Meaning.AGENCY,
            Meaning.WITHDRAWN,
            Meaning.RESTRICTIONS,
            Meaning.REASON,
            Meaning.RECLASSIFIED,
            Meaning.WAS_OPEN,
            Meaning.RELEASED_BY,
            Meaning.RELEASE_EXTENT,
            Meaning.FORMERLY,
            Meaning.REVIEWED);

    private final String label;
    private final int chunk;

    ImportKind(String label, int chunk) {
        this.label = label;
        this.chunk = chunk;
    }

    /** What its columns can mean, in the order in which they are offered. */
    List<Meaning> meanings() {
        var others = EnumSet.complementOf(EnumSet.copyOf(this == APPEALS ? OF_NOTICES : OF_DECISIONS));
        return List.copyOf(others);
    }

    /** How many rows are one transaction. */
    int chunk() {
        return chunk;
    }

    @Override
    public String label() {
        return label;
    }
}
