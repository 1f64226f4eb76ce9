package org.declass.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One file as the API shows it.
 *
 * @param number its number
 * @param status where it stands
 * @param restingStatus where it stands when no request for it is under way
 * @param releasedExtent how much of it is public, where anything is; a source may not say
 * @param struckOn when it was struck from the lists, or null
 * @param lastSeenOn when a person last looked for it, or null
 * @param facts what is known of it; what a PUT takes
 * @param releases what of it became public, oldest first
 * @param acts what can be recorded now
 * @param updatedAt when it last changed
 */
@Schema(name = "File")
record FileView(
        @Schema(examples = "W-12") String number,
        FileStatus status,
        FileStatus restingStatus,
        ReleaseExtent releasedExtent,
        LocalDate struckOn,
        LocalDate lastSeenOn,
        FileFacts facts,
        List<ReleaseRow> releases,
        List<ActLink> acts,
        Instant updatedAt) {

    /**
     * An act that is possible now.
     *
     * @param act its name
     * @param method the HTTP method
     * @param href where to send it
     */
    @Schema(name = "FileActLink")
    record ActLink(FileAct act, String method, String href) {}

    static FileView of(WithdrawnFile file, List<Release> releases) {
        var href = "/api/v1/files/" + file.number();
        return new FileView(
                file.number(),
                file.status(),
                file.restingStatus(),
                file.releasedExtent(),
                file.struckOn(),
                file.lastSeenOn(),
                file.facts(),
                releases.stream().map(ReleaseRow::of).toList(),
                FileAct.possible(file).stream()
                        .map(act -> act.noun().isEmpty()
                                ? new ActLink(act, "PUT", href)
                                : new ActLink(act, "POST", href + "/" + act.noun()))
                        .toList(),
                file.updatedAt());
    }
}
