package org.declass.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.declass.appeal.AppealsOfOthers;
import org.declass.file.FileFacts;
import org.declass.file.ReleaseExtent;
import org.declass.file.ReleaseFacts;
import org.declass.request.Outcome;
import org.declass.web.Characters;

/** The cells of one row of a list of ISCAP's decisions: a document, its release, and what was decided on it. */
final class DecisionCells {

    private static final String RELEASED_BY = "ISCAP";
    private static final int LONGEST_TITLE = 500;

    private final RowCells cells;
    private final List<String> warnings = new ArrayList<>();
    private final Optional<Outcome> outcome;

    DecisionCells(RowCells cells) {
        this.cells = cells;
        this.outcome = readOutcome();
    }

    /** The document, known by the row's id, or else by the name of the published file. */
    FileFacts facts() {
        return new FileFacts(
                null, key(), cells.location(), cells.document(), null, null, null, cells.freeText(Meaning.REMARKS));
    }

    private String key() {
        var row = cells.text(Meaning.ROW);
        var link = cells.text(Meaning.RELEASE_URL);
        return row != null || link == null
                ? row
                : "ISCAP " + link.replaceFirst("[/?#]+$", "").replaceFirst(".*/", "");
    }

    /** The version that became public; null where there is none, or nothing but a notification. */
    ReleaseFacts release() {
        if (isNotificationOnly() || outcome.isEmpty() || extent() == null) {
            return null;
        }
        return new ReleaseFacts(
                cells.date(Meaning.RELEASED),
                RELEASED_BY,
                extent(),
                cells.number(Meaning.RELEASE_PAGES),
                null,
                cells.text(Meaning.RELEASE_SOURCE),
                cells.address(),
                cells.text(Meaning.RELEASE_PAGE),
                null,
                null);
    }

    private ReleaseExtent extent() {
        return switch (outcome.orElseThrow()) {
            case RELEASED_IN_FULL -> ReleaseExtent.FULL;
            case RELEASED_IN_PART -> ReleaseExtent.PART;
            case RELEASED -> ReleaseExtent.UNSTATED;
            default -> null;
        };
    }

    /** What was decided; only where nothing is missing. */
    AppealsOfOthers.Decided decided() {
        var title = cells.text(Meaning.CASE_TITLE) == null ? cells.text(Meaning.TITLE) : cells.text(Meaning.CASE_TITLE);
        var shown = title == null ? "ISCAP " + cells.text(Meaning.CASE_NUMBER) : title;
        return new AppealsOfOthers.Decided(
                cells.text(Meaning.CASE_NUMBER),
                cells.text(Meaning.APPEALED_FROM),
                shown.length() > LONGEST_TITLE ? Characters.cut(shown, LONGEST_TITLE - 1) + "…" : shown,
                outcome.orElseThrow(),
                cells.date(Meaning.RELEASED).latest());
    }

    /** Without what the row can be no decision. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        var number = cells.text(Meaning.CASE_NUMBER);
        if (number == null) {
            missing.add("there is no number of the case");
        } else if (number.length() > 80) {
            missing.add("the number of the case is longer than 80 characters");
        }
        if (key() == null) {
            missing.add("there is neither an id of the row nor a link to know the document by");
        }
        if (cells.date(Meaning.RELEASED).latest() == null) {
            missing.add("there is no day of the decision or release");
        }
        if (outcome.isEmpty()) {
            missing.add("it is a notification without a document, and does not say what was decided");
        }
        return missing;
    }

    List<String> warnings() {
        var day = cells.date(Meaning.RELEASED);
        var all = new ArrayList<>(cells.warnings());
        all.addAll(warnings);
        if (day.latest() != null && !day.latest().equals(day.earliest())) {
            all.add("the decision was made by " + day.latest() + ", the last day that “" + day.text() + "” can mean");
        }
        return all.stream().distinct().toList();
    }

    /** As stated; a document that is published was released, though nobody may say how much of it. */
    private Optional<Outcome> readOutcome() {
        var stated = cells.text(Meaning.DECISION);
        if (stated == null) {
            return isNotificationOnly() ? Optional.empty() : Optional.of(Outcome.RELEASED);
        }
        var plain = Meaning.plain(stated);
        if (plain.contains("part") || plain.contains("redact") || plain.contains("excis")) {
            return Optional.of(Outcome.RELEASED_IN_PART);
        }
        if (plain.contains("full") || plain.contains("entire")) {
            return Optional.of(
                    plain.contains("affirm") || plain.contains("den")
                            ? Outcome.DENIED_IN_FULL
                            : Outcome.RELEASED_IN_FULL);
        }
        if (plain.contains("affirm") || plain.contains("denied") || plain.contains("withheld")) {
            return Optional.of(Outcome.DENIED_IN_FULL);
        }
        warnings.add("“" + stated + "” was not understood as a decision");
        return isNotificationOnly() ? Optional.empty() : Optional.of(Outcome.RELEASED);
    }

    private boolean isNotificationOnly() {
        var stated = cells.text(Meaning.NOTIFICATION);
        return stated != null && List.of("yes", "y", "true", "x", "1").contains(stated.toLowerCase(Locale.ROOT));
    }
}
