package org.declass.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;

/** A release as a list shows it. */
public record ReleaseRow(
        @JsonIgnore long id,
        String number,
        String file,
        PartialDate releasedOn,
        String releasedBy,
        ReleaseExtent extent,
        Integer pages,
        String request,
        String determination,
        String sourceName,
        String url,
        String citation,
        String formerly,
        PartialDate reviewedOn,
        LocalDate struckOn,
        Instant recordedAt) {

    /** As the query reads it. */
    public ReleaseRow(
            long id, long file, ReleaseFacts facts, String determination, LocalDate struckOn, Instant recordedAt) {
        this(
                id,
                Release.number(id),
                FileNumber.of(file),
                facts.releasedOn(),
                facts.releasedBy(),
                facts.extent(),
                facts.pages(),
                facts.request(),
                determination,
                facts.sourceName(),
                facts.url(),
                facts.citation(),
                facts.formerly(),
                facts.reviewedOn(),
                struckOn,
                recordedAt);
    }

    /** The address where it is one of the web, so that it may become a link; else null. */
    public String safeUrl() {
        return url != null && url.matches("(?i)https?://.*") ? url : null;
    }

    /** The same before it was struck. */
    ReleaseRow standing() {
        return new ReleaseRow(
                id,
                number,
                file,
                releasedOn,
                releasedBy,
                extent,
                pages,
                request,
                determination,
                sourceName,
                url,
                citation,
                formerly,
                reviewedOn,
                null,
                recordedAt);
    }

    static ReleaseRow of(Release release) {
        return new ReleaseRow(
                release.id(),
                FileNumber.id(release.file().number()),
                release.facts(),
                release.determination(),
                release.struckOn(),
                release.recordedAt());
    }
}
