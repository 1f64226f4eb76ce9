package org.declass.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;

/**
 * All that is known of a withdrawn file, apart from where it stands.
 *
 * @param notice the natural key of its withdrawal notice
 * @param identifier the archives' own number of the record, unique, such as a JFK collection record number
 * @param location where it belongs
 * @param document what it is
 * @param withdrawal why it is closed, as stated
 * @param inferred why it is closed, as the editors infer
 * @param reclassified the facts of its reclassification
 * @param remarks anything else
 */
public record FileFacts(
        @Valid NoticeKey notice,
        @Size(max = 60) String identifier,
        @Valid Location location,
        @Valid Document document,
        @Valid Withdrawal withdrawal,
        @Valid Inference inferred,
        @Valid Reclassification reclassified,
        @Size(max = 4000) String remarks) {

    public FileFacts {
        notice = notice == null ? NoticeKey.NONE : notice;
        identifier = Text.orNull(identifier);
        location = location == null ? Location.NONE : location;
        document = document == null ? Document.NONE : document;
        withdrawal = withdrawal == null ? Withdrawal.NONE : withdrawal;
        inferred = inferred == null ? Inference.NONE : inferred;
        reclassified = reclassified == null ? Reclassification.NONE : reclassified;
        remarks = Text.asTyped(remarks);
    }

    /** Whether anything at all tells this file from another. */
    boolean identifiesSomething() {
        return notice.project() != null
                || identifier != null
                || document.title() != null
                || document.number() != null
                || location.fileNumber() != null
                || location.folder() != null;
    }

    /** Its title, or what else tells this file from another. */
    public String heading() {
        return Stream.of(document.title(), document.number(), location.folder(), notice.toString(), identifier)
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse("Untitled");
    }

    /** What the next notice out of the same box most likely shares with this one. */
    FileFacts siblings() {
        return new FileFacts(
                new NoticeKey(notice.project(), notice.box(), null),
                null,
                location,
                null,
                new Withdrawal(withdrawal.kind(), withdrawal.agency(), withdrawal.date(), null, null),
                null,
                null,
                null);
    }
}
