package org.declass.history;

import java.util.List;
import org.declass.web.FormErrors;
import org.declass.web.TimelineEntry;
import org.declass.web.Violation;

/**
 * The state of a form: opened, refused or overtaken.
 *
 * @param errors what was wrong with it when it was sent
 * @param version the version of the thing it carries; null for that of the thing as it is read now
 * @param position where the tracker stood when it was opened
 * @param stale whether somebody changed the thing since
 * @param since what was done in the meantime
 * @param impossible why the act is not possible any more, so that there is nothing to send; null while it is
 */
public record Frame(
        FormErrors errors, Long version, long position, boolean stale, List<TimelineEntry> since, String impossible) {

    public static Frame opened(long position) {
        return new Frame(FormErrors.NONE, null, position, false, List.of(), null);
    }

    public static Frame refused(FormErrors errors, Entered entered) {
        return new Frame(
                errors, entered.version(), entered.position() == null ? 0 : entered.position(), false, List.of(), null);
    }

    public static Frame overtaken(long position, List<TimelineEntry> since) {
        return new Frame(FormErrors.NONE, null, position, true, since, null);
    }

    /** What was typed can be read and copied, not sent. */
    public static Frame impossible(String why, long position, List<TimelineEntry> since) {
        var errors = new FormErrors(List.of(new Violation("", why)), true);
        return new Frame(errors, null, position, false, since, why);
    }

    /** The version the form carries. */
    public long versionOr(long current) {
        return version == null ? current : version;
    }
}
