package org.declass.file;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is known of one public version of a file.
 *
 * @param releasedOn when it became public
 * @param releasedBy who released it
 * @param extent how much of it
 * @param pages how many pages were released
 * @param request the number of our request that freed it, or null
 * @param sourceName the name of the published file; no two releases of a file share it
 * @param url where it can be read
 * @param citation how to cite it
 * @param formerly what the source says of its state before this release, in its own words
 * @param reviewedOn when it was last reviewed, as the source says
 */
@Embeddable
public record ReleaseFacts(
        @Embedded
        @AttributeOverride(name = "text", column = @Column(name = "released_text"))
        @AttributeOverride(name = "earliest", column = @Column(name = "released_from"))
        @AttributeOverride(name = "latest", column = @Column(name = "released_to"))
        @AttributeOverride(name = "precision", column = @Column(name = "released_precision"))
        @Valid
        @NotAhead
        PartialDate releasedOn,

        @Column(name = "released_by") @Size(max = 100) String releasedBy,
        @Enumerated(EnumType.STRING) ReleaseExtent extent,
        @Min(0) @Max(1_000_000) Integer pages,
        @Column(name = "request_number") @Size(max = 20) String request,
        @Column(name = "source_name") @Size(max = 300) String sourceName,

        @Size(max = 1000) @Pattern(regexp = WEB_ADDRESS, message = NO_WEB_ADDRESS)
        String url,

        @Size(max = 1000) String citation,
        @Size(max = 100) String formerly,

        @Embedded
        @AttributeOverride(name = "text", column = @Column(name = "reviewed_text"))
        @AttributeOverride(name = "earliest", column = @Column(name = "reviewed_from"))
        @AttributeOverride(name = "latest", column = @Column(name = "reviewed_to"))
        @AttributeOverride(name = "precision", column = @Column(name = "reviewed_precision"))
        @Valid
        @NotAhead
        PartialDate reviewedOn) {

    /** An address that may become a link: of the web, and nothing a browser would run. */
    public static final String WEB_ADDRESS = "(?i)\\s*https?://\\S.*";

    static final String NO_WEB_ADDRESS = "must be an address of the web that begins with http:// or https://";

    public ReleaseFacts {
        releasedOn = releasedOn == null ? PartialDate.BLANK : releasedOn;
        releasedBy = Text.orNull(releasedBy);
        extent = extent == null ? ReleaseExtent.UNSTATED : extent;
        request = Text.orNull(request);
        sourceName = Text.orNull(sourceName);
        url = Text.orNull(url);
        citation = Text.asTyped(citation);
        formerly = Text.orNull(formerly);
        reviewedOn = reviewedOn == null ? PartialDate.BLANK : reviewedOn;
    }

    /** Whether nothing tells this version from any other. */
    boolean saysNothing() {
        return equals(new ReleaseFacts(null, null, null, null, null, null, null, null, formerly, reviewedOn));
    }
}
