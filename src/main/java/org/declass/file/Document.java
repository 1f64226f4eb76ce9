package org.declass.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * What was pulled from the shelf, as far as the notice says.
 *
 * @param type telegram, memorandum ...
 * @param date its date as the archives wrote it
 * @param number its own number, such as that of a telegram
 * @param from who wrote it
 * @param to to whom
 * @param title its subject
 * @param originator the agency it comes from
 * @param pages how many pages it has
 * @param classification the marking it bears
 * @param documentsCovered how many documents the notice stands for, where more than one
 */
@Embeddable
public record Document(
        @Column(name = "doc_type") @Size(max = 100) String type,
        @Embedded @Valid PartialDate date,
        @Column(name = "doc_number") @Size(max = 200) String number,
        @Column(name = "doc_from") @Size(max = 400) String from,
        @Column(name = "doc_to") @Size(max = 400) String to,
        @Size(max = 2000) String title,
        @Size(max = 100) String originator,
        @Min(0) @Max(1_000_000) Integer pages,
        @Size(max = 60) String classification,

        @Column(name = "documents_covered") @Min(1) @Max(10_000)
        Integer documentsCovered) {

    /** Nothing known. */
    public static final Document NONE =
            new Document(null, PartialDate.BLANK, null, null, null, null, null, null, null, null);

    public Document {
        type = Text.orNull(type);
        date = date == null ? PartialDate.BLANK : date;
        number = Text.orNull(number);
        from = Text.asTyped(from);
        to = Text.asTyped(to);
        title = Text.asTyped(title);
        originator = Text.orNull(originator);
        classification = Text.orNull(classification);
    }
}
