package org.declass.request;

import java.util.Optional;
import org.declass.file.FileStatus;
import org.declass.file.ReleaseExtent;
import org.declass.web.Display;
import org.declass.web.Labelled;
import org.declass.web.Toned;

/** What an agency answered on an item. */
public enum Outcome implements Toned, Labelled {
    /** All of it. */
    RELEASED_IN_FULL,
    /** With excisions. */
    RELEASED_IN_PART,
    /** Something of it; whether all of it, nobody says. */
    RELEASED,
    /** Nothing of it. */
    DENIED_IN_FULL,
    /** It is public already, says the agency. */
    PREVIOUSLY_RELEASED,
    /** The agency has no such record; appealable. */
    NO_RECORDS,
    /** The agency neither confirms nor denies that it exists (E.O. 13526, section 3.6(a)). */
    GLOMAR,
    /** The record is not subject to this kind of request. */
    NOT_SUBJECT,
    /** Declined because it was reviewed within two years (E.O. 13526, section 3.5(d)). */
    NOT_REVIEWED_TWO_YEARS,
    /** The agency cannot find what it should have. */
    LOST;

    /** What the outcome means for the file, where it means anything. */
    Optional<FileStatus> standing() {
        return switch (this) {
            case RELEASED_IN_FULL, PREVIOUSLY_RELEASED -> Optional.of(FileStatus.RELEASED);
            case RELEASED_IN_PART, RELEASED -> Optional.of(FileStatus.RELEASED_IN_PART);
            case DENIED_IN_FULL, GLOMAR, NOT_SUBJECT, NOT_REVIEWED_TWO_YEARS -> Optional.of(FileStatus.DENIED);
            case LOST -> Optional.of(FileStatus.MISSING);
            case NO_RECORDS -> Optional.empty();
        };
    }

    /** How much is public by it, where anything is. */
    Optional<ReleaseExtent> release() {
        return switch (this) {
            case RELEASED_IN_FULL, PREVIOUSLY_RELEASED -> Optional.of(ReleaseExtent.FULL);
            case RELEASED_IN_PART -> Optional.of(ReleaseExtent.PART);
            case RELEASED -> Optional.of(ReleaseExtent.UNSTATED);
            case DENIED_IN_FULL, NO_RECORDS, GLOMAR, NOT_SUBJECT, NOT_REVIEWED_TWO_YEARS, LOST -> Optional.empty();
        };
    }

    /** Whether all of it is public. */
    boolean isFullRelease() {
        return this == RELEASED_IN_FULL || this == PREVIOUSLY_RELEASED;
    }

    /** Whether something is withheld, so that the letter should cite why. */
    public boolean withholds() {
        return this == RELEASED_IN_PART || this == DENIED_IN_FULL;
    }

    /** Whether it can be appealed: not all of it is public, and that is the agency's answer. */
    public boolean isAdverse() {
        return !isFullRelease();
    }

    @Override
    public String label() {
        return switch (this) {
            case NOT_REVIEWED_TWO_YEARS -> "Not reviewed: two-year rule";
            case RELEASED -> "Released, extent not stated";
            default -> Display.words(name());
        };
    }

    @Override
    public String tone() {
        return switch (this) {
            case RELEASED_IN_FULL, PREVIOUSLY_RELEASED -> "good";
            case RELEASED_IN_PART, RELEASED -> "info";
            case DENIED_IN_FULL, GLOMAR, NOT_SUBJECT, NOT_REVIEWED_TWO_YEARS -> "bad";
            case NO_RECORDS, LOST -> "warn";
        };
    }
}
