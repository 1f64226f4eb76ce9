package org.declass.file;

import java.time.LocalDate;
import java.util.List;
import org.declass.web.FormErrors;

/**
 * What stands around the fields into which notices are typed.
 *
 * @param key by which a form sent twice is known
 * @param box the box at hand in a line, or empty
 * @param carried the names of the fields that came from the last notice
 * @param recorded what was recorded last on this sitting, the latest first
 * @param count how many were recorded on this sitting
 * @param hint what is known of the notice that is typed
 * @param checklist the address of the checklist of the box, or empty
 * @param lists what the fields offer
 */
record IntakePage(
        String key,
        String box,
        List<String> carried,
        List<Recorded> recorded,
        int count,
        Hint hint,
        String checklist,
        FileChoices.Lists lists) {

    /** What a field says of itself where it was carried forward; empty else. */
    public String mark(String field) {
        return carried.contains(field) ? "Carried forward" : "";
    }

    /** Whether the fields of the box stand open: while nothing is said of it, and where one of them is wrong. */
    public boolean isBoxOpen(FormErrors errors) {
        return box.isEmpty()
                || errors.on("notice.tab") != null
                || IntakeForm.CARRIED.stream().anyMatch(field -> errors.on(field) != null);
    }

    /** A file that was recorded on this sitting. */
    record Recorded(String number, String notice, String heading) {

        static Recorded of(WithdrawnFile file) {
            var facts = file.facts();
            var notice = facts.notice().toString();
            return new Recorded(file.number(), notice, facts.heading().equals(notice) ? "" : facts.heading());
        }
    }

    /**
     * What is known of the notice that is typed.
     *
     * @param key the key as it was read, or empty where it is not whole
     * @param known the file that has it, or null
     */
    record Hint(String key, Known known) {

        static Hint of(NoticeKey key, WithdrawnFile file, LocalDate today) {
            return new Hint(key.isComplete() ? key.toString() : "", file == null ? null : Known.of(file, today));
        }
    }

    /**
     * The file that has the notice already.
     *
     * @param number its number
     * @param heading its title, or what else tells it from others
     * @param status where it stands
     * @param releasedExtent how much of it is public, or null
     * @param lastSeenOn when a person last looked for it, or null
     * @param standing whether it can be recorded as seen
     * @param version its version
     */
    record Known(
            String number,
            String heading,
            FileStatus status,
            ReleaseExtent releasedExtent,
            LocalDate lastSeenOn,
            Standing standing,
            long version) {

        static Known of(WithdrawnFile file, LocalDate today) {
            return new Known(
                    file.number(),
                    file.facts().heading(),
                    file.status(),
                    file.releasedExtent(),
                    file.lastSeenOn(),
                    Standing.of(file, today),
                    file.version());
        }
    }

    /** Whether a file can be recorded as seen. */
    enum Standing {
        /** It can. */
        TO_BE_SEEN,
        /** Somebody looked for it today. */
        SEEN_TODAY,
        /** It was struck from the lists. */
        STRUCK;

        static Standing of(WithdrawnFile file, LocalDate today) {
            if (file.isStruck()) {
                return STRUCK;
            }
            return today.equals(file.lastSeenOn()) ? SEEN_TODAY : TO_BE_SEEN;
        }
    }
}
