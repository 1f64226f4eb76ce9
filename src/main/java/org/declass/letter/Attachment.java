package org.declass.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A file of a letter; its content lies in the folder of attachments under its checksum.
 *
 * @param name what it was called where it came from, as given
 * @param type its media type by its content
 * @param bytes how large it is
 * @param sha256 the checksum of its content
 * @param addedBy who added it
 * @param addedAt when
 */
@Embeddable
record Attachment(
        String name,
        @Column(name = "media_type") String type,
        @Column(name = "size_in_bytes") long bytes,
        String sha256,
        @Column(name = "added_by") String addedBy,
        @Column(name = "added_at") Instant addedAt) {

    /** What history says of it. */
    String words() {
        return name + " (" + type + ", " + bytes + " bytes, SHA-256 " + sha256 + ")";
    }
}
