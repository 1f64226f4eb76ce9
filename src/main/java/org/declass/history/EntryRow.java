package org.declass.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry as a list shows it.
 *
 * @param position its number in the whole tracker: gapless, in the order of commit
 * @param recordedAt when it was recorded
 * @param happenedOn the day it happened
 * @param who who recorded it
 * @param via the door it came through
 * @param verb what was done
 * @param kind the sort of thing it was done to
 * @param subject its number or code
 * @param request the request whose timeline shows it, or null
 * @param file the file whose timeline shows it, or null
 * @param fromStatus the subject's status before, or null where it did not move
 * @param toStatus the subject's status after, or null where it did not move
 * @param note what the person noted, or null
 * @param corrects the position of the entry this one corrects, or null
 * @param changes the facts that changed, also those of other things
 */
@Schema(name = "HistoryEntry")
public record EntryRow(
        long position,
        Instant recordedAt,
        LocalDate happenedOn,
        String who,
        String via,
        Verb verb,
        SubjectKind kind,
        String subject,
        String request,
        String file,
        String fromStatus,
        String toStatus,
        String note,
        Long corrects,
        List<Changed> changes) {

    /**
     * A fact that changed.
     *
     * @param kind the sort of thing
     * @param subject its number or code
     * @param field which fact
     * @param before its value before, or null
     * @param after its value after, or null
     */
    @Schema(name = "HistoryChange")
    public record Changed(SubjectKind kind, String subject, String field, String before, String after) {}

    /** As the query reads it; the changes follow. */
    public EntryRow(
            long position,
            Instant recordedAt,
            LocalDate happenedOn,
            String who,
            String via,
            Verb verb,
            SubjectKind kind,
            String subject,
            String request,
            String file,
            String fromStatus,
            String toStatus,
            String note,
            Long corrects) {
        this(
                position,
                recordedAt,
                happenedOn,
                who,
                via,
                verb,
                kind,
                subject,
                request,
                file,
                fromStatus,
                toStatus,
                note,
                corrects,
                List.of());
    }

    EntryRow with(List<Changed> facts) {
        return new EntryRow(
                position,
                recordedAt,
                happenedOn,
                who,
                via,
                verb,
                kind,
                subject,
                request,
                file,
                fromStatus,
                toStatus,
                note,
                corrects,
                facts);
    }
}
