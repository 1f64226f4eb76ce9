package org.declass.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A file as a list shows it. */
public record FileRow(
        @JsonIgnore long id,
        String number,
        FileStatus status,
        ReleaseExtent releasedExtent,
        LocalDate struckOn,
        WithdrawalKind kind,
        String title,
        String documentType,
        PartialDate date,
        String documentNumber,
        String originator,
        String from,
        String to,
        Integer pages,
        Integer documentsCovered,
        String classification,
        String repository,
        String recordGroup,
        String series,
        String entry,
        String box,
        String folder,
        String fileNumber,
        String naid,
        NoticeKey notice,
        String identifier,
        String statedAgency,
        PartialDate withdrawnOn,
        String restrictionCodes,
        WithdrawalKind inferredKind,
        String inferredAgency,
        String reclassifiedBy,
        PartialDate reclassifiedIn,
        Reclassification.WasOpen wasOpen,
        LocalDate lastSeenOn,
        Instant updatedAt) {

    /** As the query reads it; what is wholly empty comes as null. */
    public FileRow(
            long id,
            FileStatus status,
            ReleaseExtent releasedExtent,
            LocalDate struckOn,
            LocalDate lastSeenOn,
            NoticeKey notice,
            String identifier,
            Location location,
            Document document,
            Withdrawal withdrawal,
            Inference inferred,
            Reclassification reclassified,
            Instant updatedAt) {
        this(
                id,
                struckOn,
                lastSeenOn,
                status,
                releasedExtent,
                new FileFacts(notice, identifier, location, document, withdrawal, inferred, reclassified, null),
                updatedAt);
    }

    private FileRow(
            long id,
            LocalDate struckOn,
            LocalDate lastSeenOn,
            FileStatus status,
            ReleaseExtent releasedExtent,
            FileFacts facts,
            Instant updatedAt) {
        this(
                id,
                FileNumber.of(id),
                status,
                releasedExtent,
                struckOn,
                facts.withdrawal().kind(),
                facts.document().title(),
                facts.document().type(),
                facts.document().date(),
                facts.document().number(),
                facts.document().originator(),
                facts.document().from(),
                facts.document().to(),
                facts.document().pages(),
                facts.document().documentsCovered(),
                facts.document().classification(),
                facts.location().repository(),
                facts.location().recordGroup(),
                facts.location().series(),
                facts.location().entry(),
                facts.location().box(),
                facts.location().folder(),
                facts.location().fileNumber(),
                facts.location().naid(),
                facts.notice(),
                facts.identifier(),
                facts.withdrawal().agency(),
                facts.withdrawal().date(),
                facts.withdrawal().restrictionCodes(),
                facts.inferred().kind(),
                facts.inferred().agency(),
                facts.reclassified().agency(),
                facts.reclassified().period(),
                facts.reclassified().wasOpen(),
                lastSeenOn,
                updatedAt);
    }

    /** The same file as it stood on a past day. */
    FileRow then(FileThen then) {
        return new FileRow(
                id,
                number,
                then.status(),
                then.seen().extent(),
                then.struckOn(),
                then.kind(),
                title,
                documentType,
                date,
                documentNumber,
                originator,
                from,
                to,
                pages,
                documentsCovered,
                classification,
                repository,
                then.recordGroup(),
                series,
                entry,
                box,
                folder,
                fileNumber,
                naid,
                notice,
                identifier,
                statedAgency,
                withdrawnOn,
                restrictionCodes,
                inferredKind,
                inferredAgency,
                reclassifiedBy,
                reclassifiedIn,
                wasOpen,
                then.seen().lastSeenOn(),
                then.touched());
    }

    /** Its title, or what else tells this file from another. */
    public String heading() {
        return Stream.of(title, documentNumber, folder, notice.toString(), identifier)
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse("Untitled");
    }
}
