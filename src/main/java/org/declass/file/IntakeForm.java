package org.declass.file;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.web.Filled;
import org.declass.web.Href;
import org.declass.web.Typed;

/**
 * The form into which one notice after another is typed: the line as pasted fills in the key, and what the next notice
 * of the box shares goes on with the form itself.
 *
 * @param sent the fields as they were sent
 */
record IntakeForm(Filled sent) {

    /** The fields that the next notice out of the same box most likely shares. */
    static final List<String> CARRIED = List.of(
            "location.repository",
            "location.recordGroup",
            "location.series",
            "location.entry",
            "location.box",
            "location.folder",
            "notice.project",
            "notice.box");

    /** How many of those recorded are kept in sight. */
    private static final int IN_SIGHT = 10;

    /** The key, as far as line and fields say it. */
    NoticeKey key() {
        return line().completed(fields());
    }

    private NoticeLine line() {
        return NoticeLine.read(sent.first("notice"));
    }

    private NoticeKey fields() {
        return new NoticeKey(sent.first("notice.project"), sent.first("notice.box"), sent.first("notice.tab"));
    }

    /** The form of a file filled in with what was typed; complaints about the notice go to {@code typed}. */
    Filled completed(Typed typed) {
        complaint().ifPresent(complaint -> typed.complain("notice", complaint));
        var line = line();
        var fields = fields();
        if (line.tab() != null && fields.tab() != null && !line.tab().equalsIgnoreCase(fields.tab())) {
            typed.complain("notice.tab", "The line says tab " + line.tab() + ".");
        }
        var key = key();
        var form = new MultivaluedHashMap<>(sent.parameters());
        form.putSingle("notice.project", key.project() == null ? "" : key.project());
        form.putSingle("notice.box", key.box() == null ? "" : key.box());
        form.putSingle("notice.tab", key.tab() == null ? "" : key.tab());
        return new Filled(form);
    }

    private Optional<String> complaint() {
        var unclear = line().complaint();
        if (unclear.isPresent() || key().isComplete()) {
            return unclear;
        }
        if (!key().equals(NoticeKey.NONE)) {
            return Optional.of(
                    "The " + String.join(" and the ", missing(key()))
                            + " of the notice is not said. Write NND 989501, box 7, tab 3; clear the three fields where there is no notice.");
        }
        return sent.has("document.title") || sent.has("document.number")
                ? Optional.empty()
                : Optional.of("Write the notice or, where there is none, at least a title.");
    }

    private static List<String> missing(NoticeKey key) {
        List<String> missing = new ArrayList<>();
        if (key.project() == null) {
            missing.add("project");
        }
        if (key.box() == null) {
            missing.add("box");
        }
        if (key.tab() == null) {
            missing.add("tab");
        }
        return missing;
    }

    /** The names of the carried fields that are filled in. */
    List<String> carried() {
        return CARRIED.stream().filter(sent::has).toList();
    }

    /** The box in a line: "RG 59, A1 205, box 1881, Italy: Jupiter missiles; NND 000059, box 7"; empty where nothing is said. */
    String box() {
        var shelf = joined(
                sent.first("location.repository"),
                named("RG ", sent.first("location.recordGroup")),
                sent.first("location.series"),
                sent.first("location.entry"),
                named("box ", sent.first("location.box")),
                sent.first("location.folder"));
        var project = joined(sent.first("notice.project"), named("box ", sent.first("notice.box")));
        return Stream.of(shelf, project).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** Only what begins with a digit needs to be told from a number of something else. */
    private static String named(String what, String number) {
        return number.matches("\\d.*") ? what + number : number;
    }

    /** The files recorded last, the latest first. */
    List<String> recorded() {
        return sent.all("done").stream()
                .filter(number -> number.matches("W-\\d{1,12}"))
                .distinct()
                .limit(IN_SIGHT)
                .toList();
    }

    /** How many were recorded on this sitting. */
    int count() {
        var typed = sent.first("count");
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : recorded().size();
    }

    /** The address of the form for the next notice, after one was recorded. */
    String afterRecording(String number) {
        var last = Stream.concat(Stream.of(number), recorded().stream())
                .distinct()
                .limit(IN_SIGHT)
                .toList();
        return next().and("done", last).and("count", count() + 1).address();
    }

    /** The address of the form for the next notice, after this one was seen. */
    String afterSeeing() {
        return next().and("done", recorded()).and("count", count()).address();
    }

    private Href next() {
        var key = key();
        var href = new Href("/files/intake");
        for (var field : CARRIED) {
            href = href.and(
                    field,
                    switch (field) {
                        case "notice.project" -> key.project();
                        case "notice.box" -> key.box();
                        default -> sent.first(field);
                    });
        }
        return href;
    }

    /** The checklist of the box at hand; empty where no box is said. */
    String checklist() {
        var href = new Href("/files/checklist");
        if (sent.has("location.box")) {
            for (var field : List.of("repository", "recordGroup", "series", "entry", "box")) {
                href = href.and(field, sent.first("location." + field));
            }
            return href.address();
        }
        return sent.has("notice.box")
                ? href.and("project", sent.first("notice.project"))
                        .and("projectBox", sent.first("notice.box"))
                        .address()
                : "";
    }
}
