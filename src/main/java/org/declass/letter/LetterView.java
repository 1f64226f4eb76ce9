package org.declass.letter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter with all that is known of it.
 *
 * @param number its number
 * @param facts what stands on it
 * @param cases what it is about
 * @param attachments its files
 * @param recordedBy who recorded it
 * @param recordedAt when
 * @param struckOn when it was struck from the lists, or null
 * @param strikeReason why
 * @param updatedAt when something about it was recorded last
 */
@Schema(name = "Letter")
public record LetterView(
        String number,
        LetterFacts facts,
        List<About> cases,
        List<File> attachments,
        String recordedBy,
        Instant recordedAt,
        LocalDate struckOn,
        String strikeReason,
        Instant updatedAt) {

    /** A case it is about, by its number, and that of its request. */
    @Schema(name = "LetterCase")
    public record About(CaseKind kind, String number, String request) {

        /** Its page. */
        public String href() {
            return new LetterCase(kind, number, request).href();
        }
    }

    /**
     * A file of it.
     *
     * @param attachment its number within the letter, from 1 up
     * @param name what it was called where it came from
     * @param type its media type by its content
     * @param bytes how large it is
     * @param sha256 the checksum of its content
     * @param condition whether its content is there, by place and size; asking for the content checks the checksum
     * @param addedBy who added it
     * @param addedAt when
     */
    @Schema(name = "LetterAttachment")
    public record File(
            int attachment,
            String name,
            String type,
            long bytes,
            String sha256,
            Condition condition,
            String addedBy,
            Instant addedAt) {

        static File of(int number, Attachment file, Condition condition) {
            return new File(
                    number,
                    file.name(),
                    file.type(),
                    file.bytes(),
                    file.sha256(),
                    condition,
                    file.addedBy(),
                    file.addedAt());
        }

        /** Whether its content can be had. */
        @JsonIgnore
        public boolean isThere() {
            return condition == Condition.KEPT;
        }
    }

    static LetterView of(Letter letter, Function<Attachment, Condition> condition) {
        List<File> files = new ArrayList<>();
        for (var file : letter.attachments()) {
            files.add(File.of(files.size() + 1, file, condition.apply(file)));
        }
        return new LetterView(
                letter.number(),
                letter.facts(),
                letter.cases().stream()
                        .map(about -> new About(about.kind(), about.key(), about.request()))
                        .toList(),
                files,
                letter.recordedBy(),
                letter.recordedAt(),
                letter.struckOn(),
                letter.strikeReason(),
                letter.updatedAt());
    }

    /** Its page. */
    public String href() {
        return "/letters/" + number;
    }
}
