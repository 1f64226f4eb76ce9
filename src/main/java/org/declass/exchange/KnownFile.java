package org.declass.exchange;

import java.util.ArrayList;
import java.util.List;
import org.declass.file.FileFacts;
import org.declass.file.ReleaseFacts;
import org.declass.file.WithdrawnFile;

/** A file as it stands while an import goes through its rows: recorded before, or to be recorded by an earlier row. */
final class KnownFile {

    /** Whether it is in the lists. */
    enum Standing {
        /** It is. */
        LISTED,
        /** It was struck by undoing an import, and comes back with the next. */
        TAKEN_BACK,
        /** A person struck it. */
        STRUCK
    }

    private WithdrawnFile file;
    private FileFacts facts;
    private final List<ReleaseFacts> releases = new ArrayList<>();
    private Standing standing = Standing.LISTED;
    private Integer firstLine;

    /** A file no row named before. */
    KnownFile(FileFacts facts) {
        this.facts = facts;
    }

    /** A file that is recorded. */
    KnownFile(WithdrawnFile file, Standing standing) {
        this.file = file;
        this.facts = file.facts();
        this.standing = standing;
    }

    /** The line of this import that named it first, or null. */
    Integer firstLine() {
        return firstLine;
    }

    /** A row of this import names it. */
    void named(int line) {
        firstLine = firstLine == null ? line : firstLine;
    }

    /** A row says this of it from now on. */
    void is(FileFacts newFacts) {
        facts = newFacts;
        standing = Standing.LISTED;
    }

    /** It has this release. */
    void has(ReleaseFacts release) {
        releases.add(release);
    }

    /** It is recorded now. */
    void recorded(WithdrawnFile newFile) {
        file = newFile;
    }

    /** The record of it; null while there is none. */
    WithdrawnFile file() {
        return file;
    }

    FileFacts facts() {
        return facts;
    }

    List<ReleaseFacts> releases() {
        return releases;
    }

    Standing standing() {
        return standing;
    }
}
