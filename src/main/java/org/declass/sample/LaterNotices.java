package org.declass.sample;

import static org.declass.sample.Notices.document;
import static org.declass.sample.Notices.kylLott;
import static org.declass.sample.Notices.reclassified;
import static org.declass.sample.Notices.screening;

import java.util.List;
import org.declass.file.Document;
import org.declass.file.FileFacts;
import org.declass.file.Location;
import org.declass.file.NoticeKey;

/**
 * Notices out of a few more folders, as invented as the others: one folder each of the Department's files, of the
 * embassy in Ankara and of a library, and a photograph that lies where no custodian of the tracker's tables keeps it.
 */
final class LaterNotices {

    private LaterNotices() {}

    /** All of them; the library's come first. */
    static List<FileFacts> all() {
        return List.of(
                library(
                        "1",
                        document("Memorandum", "30 March 1961", "Second thoughts on the squadrons for Turkey", 5),
                        screening()),
                library(
                        "2",
                        document("Letter", "April 1961", "Whether the agreement with Ankara can be put off", 3),
                        screening()),
                library(
                        "3",
                        document("Report", "June 1961", "Land-based missiles against a submarine patrol", 14),
                        screening()),
                library("4", document("Telegram", "22 June 1961", "The case for going ahead", 4), reclassified("OSD")),
                department("21", document("Memorandum", "9 June 1959", "Choosing bases in Apulia", 6), kylLott()),
                department(
                        "22",
                        document("Telegram", "14 August 1959", "Who pays for the launch positions", 3),
                        kylLott()),
                department(
                        "23",
                        document("Memorandum of conversation", "September 1959", "Italian crews: the first course", 2),
                        screening()),
                department(
                        "24",
                        document("Airgram", "ca. October 1959", "Questions in parliament", 5),
                        reclassified("STATE")),
                department("25", document("Telegram", "2 December 1959", "Keys and custody: an outline", 8), kylLott()),
                embassy("14", document("Telegram", "18 May 1961", "What the General Staff expects", 4), kylLott()),
                embassy("15", document("Airgram", "1961-62", "Roads and power for the sites", 11), screening()),
                embassy("16", document("Telegram", "6 March 1962", "Fences, guards and visitors", 2), kylLott()),
                squadron());
    }

    private static FileFacts library(String tab, Document document, Notices.Closed closed) {
        var location = new Location(
                "John F. Kennedy Library",
                "JFKL-NSF",
                "National Security Files: Countries",
                null,
                "193",
                "Turkey: missiles, 1961",
                null,
                null);
        return closed.of(new NoticeKey("SAMPLE NLK", "193", tab), location, document);
    }

    private static FileFacts department(String tab, Document document, Notices.Closed closed) {
        var location = new Location(
                "National Archives, College Park",
                "59",
                "Central Decimal File, 1955–59",
                null,
                "2882",
                "Italy: bases and agreements",
                null,
                null);
        return closed.of(new NoticeKey("NND 000059", "8", tab), location, document);
    }

    private static FileFacts embassy(String tab, Document document, Notices.Closed closed) {
        var location = new Location(
                "National Archives, College Park",
                "84",
                "Ankara embassy: classified general records",
                "UD 2780",
                "33",
                "Defense: construction of sites",
                null,
                null);
        return closed.of(new NoticeKey("NND 000084", "13", tab), location, document);
    }

    private static FileFacts squadron() {
        var location = new Location(
                "An air base museum in Apulia", null, "Photographs", null, "4", "Launch positions", null, null);
        return reclassified("USAF")
                .of(
                        new NoticeKey("SAMPLE AF", "4", "1"),
                        location,
                        document("Photograph", "1960", "Launch position 4 from the air", 1));
    }
}
