package org.declass.sample;

import java.time.LocalDate;
import java.util.List;
import org.declass.file.Document;
import org.declass.file.FileFacts;
import org.declass.file.Inference;
import org.declass.file.Inference.Confidence;
import org.declass.file.Location;
import org.declass.file.NoticeKey;
import org.declass.file.PartialDate;
import org.declass.file.Reclassification;
import org.declass.file.Reclassification.WasOpen;
import org.declass.file.Withdrawal;
import org.declass.file.WithdrawalKind;

/**
 * The withdrawal notices of the sample. That documents about the Jupiter missiles were pulled from State Department
 * files around 2001 is public; every number, title and date here is invented, and says so.
 */
final class Notices {

    private static final String INVENTED =
            "Sample data. The story is public; the numbers, title and dates of this notice are invented.";
    private static final String ITALY = "Italy: Jupiter missiles";
    private static final String TURKEY = "Turkey: Jupiter missiles";
    private static final String BASIS =
            "The Department of Energy's Kyl-Lott reports to Congress of 2001 speak of State Department records on weapon"
                    + " storage abroad; the project number and year fit.";

    private Notices() {}

    /** All of them. */
    static List<FileFacts> all() {
        return List.of(
                notice(
                        1,
                        ITALY,
                        "Telegram",
                        "3 February 1959",
                        "Agreement on the stationing of Jupiter missiles: nuclear aspects",
                        4,
                        kylLott()),
                notice(
                        2,
                        ITALY,
                        "Memorandum",
                        "26 March 1959",
                        "Custody of warheads for the squadrons in Italy",
                        7,
                        kylLott()),
                notice(
                        3,
                        ITALY,
                        "Memorandum of conversation",
                        "10 August 1960",
                        "Command and control of the missiles at Gioia del Colle",
                        5,
                        kylLott()),
                notice(
                        4,
                        ITALY,
                        "Telegram",
                        "January 1963",
                        "Timing of the removal from Italy",
                        2,
                        reclassified("STATE")),
                notice(
                        5,
                        TURKEY,
                        "Telegram",
                        "28 October 1959",
                        "Agreement with Turkey: storage of special weapons",
                        6,
                        kylLott()),
                notice(
                        6,
                        TURKEY,
                        "Airgram",
                        "ca. June 1961",
                        "Turkish views on modernising the missile force",
                        9,
                        reclassified("OSD")),
                notice(
                        7,
                        TURKEY,
                        "Memorandum",
                        "27 October 1962",
                        "The missiles in Turkey and the exchange of messages",
                        3,
                        kylLott()),
                notice(
                        8,
                        TURKEY,
                        "Telegram",
                        "29 October 1962",
                        "Public references to the bases near Izmir",
                        1,
                        reclassified("OSD")),
                notice(
                        9,
                        TURKEY,
                        "Memorandum of conversation",
                        "00/00/1963",
                        "Dismantling: timetable and what to tell the allies",
                        8,
                        screening()),
                post(
                        10,
                        "Rome",
                        "Telegram",
                        "17 January 1963",
                        "Conversation with the Minister of Defense on removal",
                        3,
                        kylLott()),
                post(11, "Ankara", "Airgram", "1962-63", "Training of Turkish crews", 12, screening()),
                post(12, "Ankara", "Telegram", "n.d.", "Press guidance on Jupiter", 2, reclassified("STATE")),
                library(),
                notice(13, ITALY, "Letter", "5 April 1963", "Thanks to the squadrons", 1, screening()),
                notice(14, TURKEY, "Memorandum", "1961", "Inventory of sites", 2, kylLott()));
    }

    private static FileFacts notice(
            int tab, String folder, String type, String date, String title, int pages, Closed closed) {
        var dated = PartialDate.of(date);
        return closed.of(
                new NoticeKey("NND 000059", "7", String.valueOf(tab)),
                departmental(folder, dated.earliest()),
                document(type, date, title, pages));
    }

    /** The Department's central files are cut by date: at the end of 1959, and where the decimal system ends in 1963. */
    private static Location departmental(String folder, LocalDate day) {
        if (day.getYear() < 1960) {
            return central("Central Decimal File, 1955–59", null, "2881", folder);
        }
        return day.isBefore(LocalDate.of(1963, 2, 1))
                ? central("Central Decimal File, 1960–63", "A1 205", "1881", folder)
                : central("Subject-Numeric File, 1963", null, "3745", folder);
    }

    private static Location central(String series, String entry, String box, String folder) {
        return new Location("National Archives, College Park", "59", series, entry, box, folder, null, null);
    }

    private static FileFacts post(
            int tab, String post, String type, String date, String title, int pages, Closed closed) {
        var location = new Location(
                "National Archives, College Park",
                "84",
                post + " embassy: classified general records",
                "UD 2780",
                "31",
                "Defense: missiles",
                null,
                null);
        return closed.of(
                new NoticeKey("NND 000084", "12", String.valueOf(tab)), location, document(type, date, title, pages));
    }

    private static FileFacts library() {
        var location = new Location(
                "John F. Kennedy Library",
                "JFKL-NSF",
                "National Security Files: Countries",
                null,
                "226",
                "NATO: weapons, cables, Turkey",
                null,
                null);
        return new FileFacts(
                null,
                "SAMPLE-NLK-1",
                location,
                document("Memorandum", "29 November 1962", "Next steps on the Jupiters", 4),
                new Withdrawal(WithdrawalKind.INITIAL_SCREENING, "NSC", PartialDate.of("1975"), "A", null),
                null,
                null,
                INVENTED);
    }

    static Document document(String type, String date, String title, int pages) {
        return new Document(type, PartialDate.of(date), null, null, null, title, "State", pages, "Secret", null);
    }

    /** Adds to what a document is why it is closed. */
    @FunctionalInterface
    interface Closed {

        FileFacts of(NoticeKey key, Location location, Document document);
    }

    static Closed kylLott() {
        return (key, location, document) -> new FileFacts(
                key,
                null,
                location,
                document,
                new Withdrawal(WithdrawalKind.KYL_LOTT, "DOE", PartialDate.of("2001"), "RD/FRD", null),
                new Inference(WithdrawalKind.KYL_LOTT, "DOE", BASIS, Confidence.MEDIUM),
                new Reclassification(
                        "DOE", PartialDate.of("2000-2001"), WasOpen.YES, "A researcher's copy of the open file"),
                INVENTED);
    }

    static Closed reclassified(String agency) {
        return (key, location, document) -> new FileFacts(
                key,
                null,
                location,
                document,
                new Withdrawal(
                        WithdrawalKind.RECLASSIFIED, null, PartialDate.of("ca. 2001"), null, "Access restricted"),
                new Inference(
                        WithdrawalKind.RECLASSIFIED,
                        agency,
                        "The notice names no agency; the same fact was cut by it elsewhere.",
                        Confidence.LOW),
                new Reclassification(agency, PartialDate.of("1999-2006"), WasOpen.YES, null),
                INVENTED);
    }

    static Closed screening() {
        return (key, location, document) -> new FileFacts(
                key,
                null,
                location,
                document,
                new Withdrawal(WithdrawalKind.INITIAL_SCREENING, "State", PartialDate.of("03/14/1989"), "B", null),
                null,
                null,
                INVENTED);
    }
}
