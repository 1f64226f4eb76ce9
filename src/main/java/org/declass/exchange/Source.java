package org.declass.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The file an import was made from.
 *
 * @param fileName its name on the uploader's machine
 * @param sha256 tells it from every other file
 * @param bytes its size
 * @param format how it is written, for people
 * @param signature tells its headings from all others
 * @param preview its headings and first rows, as JSON
 */
@Embeddable
record Source(
        @Column(name = "file_name") String fileName,
        String sha256,
        long bytes,
        String format,
        String signature,
        String preview) {}
