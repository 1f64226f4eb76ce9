package org.declass.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.AsOf;

/**
 * A letter as a list shows it.
 *
 * @param number its number
 * @param direction which way it went
 * @param kind what it says
 * @param date the date on it
 * @param receivedOn when we received it, or null
 * @param agency the agency that wrote it or got it
 * @param office the office there, or null
 * @param person who signed it, or to whom it went, or null
 * @param subject its subject line, or null
 * @param note what is worth keeping of it, or null
 * @param cases the numbers of the requests, referrals and appeals it is about
 * @param attachments the names of its files
 * @param recordedBy who recorded it
 * @param recordedAt when
 * @param struckOn when it was struck, or null
 * @param updatedAt when something about it was recorded last
 */
public record LetterRow(
        String number,
        Direction direction,
        LetterKind kind,
        LocalDate date,
        LocalDate receivedOn,
        String agency,
        String office,
        String person,
        String subject,
        String note,
        List<String> cases,
        List<String> attachments,
        String recordedBy,
        Instant recordedAt,
        LocalDate struckOn,
        Instant updatedAt) {

    static LetterRow of(Letter letter) {
        var facts = letter.facts();
        return new LetterRow(
                letter.number(),
                facts.direction(),
                facts.kind(),
                facts.date(),
                facts.receivedOn(),
                facts.agency(),
                facts.office(),
                facts.person(),
                facts.subject(),
                facts.note(),
                letter.cases().stream().map(LetterCase::key).toList(),
                letter.attachments().stream().map(Attachment::name).toList(),
                letter.recordedBy(),
                letter.recordedAt(),
                letter.struckOn(),
                letter.updatedAt());
    }

    /** The same as it was on a past day. */
    static LetterRow then(Letter letter, AsOf asOf, Instant touched) {
        var facts = letter.facts();
        return new LetterRow(
                letter.number(),
                facts.direction(),
                facts.kind(),
                facts.date(),
                facts.receivedOn(),
                facts.agency(),
                facts.office(),
                facts.person(),
                facts.subject(),
                facts.note(),
                letter.cases().stream().map(LetterCase::key).toList(),
                letter.attachments().stream()
                        .filter(file -> file.addedAt().isBefore(asOf.until()))
                        .map(Attachment::name)
                        .toList(),
                letter.recordedBy(),
                letter.recordedAt(),
                letter.updatedAt().isBefore(asOf.until()) ? letter.struckOn() : null,
                touched);
    }

    /** Its page. */
    public String href() {
        return "/letters/" + number;
    }
}
