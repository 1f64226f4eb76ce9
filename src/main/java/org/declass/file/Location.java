package org.declass.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/**
 * Where the file belongs.
 *
 * @param repository the archives or library that holds it
 * @param recordGroup the record group's number ({@code 59}) or the collection's code ({@code JFKL-NSF})
 * @param series the title of the series, entry or collection
 * @param entry the entry or lot number of the series
 * @param box the box, as written on it
 * @param folder the title of the folder
 * @param fileNumber the decimal or subject-numeric file number
 * @param naid the National Archives identifier
 */
@Embeddable
public record Location(
        @Size(max = 200) String repository,
        @Column(name = "record_group") @Size(max = 20) String recordGroup,
        @Size(max = 300) String series,
        @Column(name = "entry_no") @Size(max = 100) String entry,
        @Size(max = 60) String box,
        @Size(max = 400) String folder,
        @Column(name = "file_number") @Size(max = 200) String fileNumber,
        @Size(max = 20) String naid) {

    /** Nothing known. */
    public static final Location NONE = new Location(null, null, null, null, null, null, null, null);

    public Location {
        repository = Text.orNull(repository);
        recordGroup = Text.orNull(recordGroup);
        series = Text.orNull(series);
        entry = Text.orNull(entry);
        box = Text.orNull(box);
        folder = Text.orNull(folder);
        fileNumber = Text.orNull(fileNumber);
        naid = Text.orNull(naid);
    }
}
