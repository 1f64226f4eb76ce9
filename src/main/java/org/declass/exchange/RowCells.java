package org.declass.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.declass.file.Document;
import org.declass.file.FileFacts;
import org.declass.file.Location;
import org.declass.file.NoticeKey;
import org.declass.file.PartialDate;
import org.declass.file.Reclassification;
import org.declass.file.ReleaseExtent;
import org.declass.file.ReleaseFacts;
import org.declass.file.Withdrawal;
import org.declass.file.WithdrawalKind;
import org.declass.web.Characters;
import org.declass.web.Typed;

/** The cells of one row by what they mean, read as facts of a file; what could not be read is a warning. */
final class RowCells {

    private static final int LONGEST_DATE = 200;

    private final Map<Meaning, String> cells;
    private final List<String> warnings = new ArrayList<>();

    RowCells(Map<Meaning, String> cells) {
        this.cells = cells;
    }

    /** What could not be read as it stands. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    FileFacts facts() {
        return new FileFacts(
                notice(),
                text(Meaning.IDENTIFIER),
                location(),
                document(),
                withdrawal(),
                null,
                reclassified(),
                freeText(Meaning.REMARKS));
    }

    /** Null where the row says nothing of a release. */
    ReleaseFacts release() {
        if (text(Meaning.RELEASE_SOURCE) == null && text(Meaning.RELEASED) == null) {
            return null;
        }
        return new ReleaseFacts(
                date(Meaning.RELEASED),
                text(Meaning.RELEASED_BY),
                extent(),
                number(Meaning.RELEASE_PAGES),
                null,
                text(Meaning.RELEASE_SOURCE),
                address(),
                null,
                text(Meaning.FORMERLY),
                date(Meaning.REVIEWED));
    }

    String address() {
        var text = text(Meaning.RELEASE_URL);
        return text == null || text.matches(ReleaseFacts.WEB_ADDRESS)
                ? text
                : unclear(text, "an address of the web", null);
    }

    private NoticeKey notice() {
        var whole = text(Meaning.NOTICE);
        if (whole != null) {
            var parsed = NoticeKey.parse(whole);
            if (parsed.isPresent()) {
                return parsed.get();
            }
            warnings.add("“%s” was not understood as the key of a notice".formatted(whole));
        }
        return new NoticeKey(text(Meaning.PROJECT), text(Meaning.PROJECT_BOX), text(Meaning.TAB));
    }

    Location location() {
        var group = text(Meaning.RECORD_GROUP);
        return new Location(
                text(Meaning.REPOSITORY),
                group == null ? null : group.replaceFirst("(?i)^(?:rg|record group)[ .:]*(?=\\d)", ""),
                text(Meaning.SERIES),
                text(Meaning.ENTRY),
                text(Meaning.BOX),
                text(Meaning.FOLDER),
                text(Meaning.FILE_NUMBER),
                text(Meaning.NAID));
    }

    Document document() {
        return new Document(
                text(Meaning.TYPE),
                date(Meaning.DATE),
                text(Meaning.NUMBER),
                freeText(Meaning.FROM),
                freeText(Meaning.TO),
                freeText(Meaning.TITLE),
                text(Meaning.ORIGINATOR),
                number(Meaning.PAGES),
                text(Meaning.CLASSIFICATION),
                number(Meaning.DOCUMENTS));
    }

    private Withdrawal withdrawal() {
        return new Withdrawal(
                kind(),
                text(Meaning.AGENCY),
                date(Meaning.WITHDRAWN),
                text(Meaning.RESTRICTIONS),
                freeText(Meaning.REASON));
    }

    private Reclassification reclassified() {
        var open = text(Meaning.WAS_OPEN);
        var wasOpen = open == null
                ? null
                : switch (open.toLowerCase(Locale.ROOT)) {
                    case "yes", "y", "true", "x", "open" -> Reclassification.WasOpen.YES;
                    case "no", "n", "false", "closed" -> Reclassification.WasOpen.NO;
                    default -> unclear(open, "yes or no", Reclassification.WasOpen.UNKNOWN);
                };
        return new Reclassification(null, date(Meaning.RECLASSIFIED), wasOpen, null);
    }

    /** As stated; a file that was missing before its release was withheld for being missing. */
    private WithdrawalKind kind() {
        var stated = text(Meaning.KIND);
        if (stated == null) {
            return "missing".equalsIgnoreCase(text(Meaning.FORMERLY)) ? WithdrawalKind.MISSING : null;
        }
        var plain = Meaning.plain(stated);
        for (var kind : WithdrawalKind.values()) {
            if (plain.equals(Meaning.plain(kind.name())) || plain.equals(Meaning.plain(kind.label()))) {
                return kind;
            }
        }
        return unclear(stated, "a kind of withdrawal", null);
    }

    private ReleaseExtent extent() {
        var stated = text(Meaning.RELEASE_EXTENT);
        if (stated == null) {
            return null;
        }
        var plain = Meaning.plain(stated);
        if (plain.contains("part") || plain.contains("redact") || plain.contains("excis") || plain.contains("delet")) {
            return ReleaseExtent.PART;
        }
        return plain.contains("full") ? ReleaseExtent.FULL : unclear(stated, "in full or in part", null);
    }

    String text(Meaning meaning) {
        return Typed.orNull(cells.get(meaning));
    }

    /** Free text as it stands in the table, so that our own exports come back as they were. */
    String freeText(Meaning meaning) {
        return cells.get(meaning);
    }

    PartialDate date(Meaning meaning) {
        var text = text(meaning);
        if (text != null && text.length() > LONGEST_DATE) {
            return unclear(Characters.cut(text, 40) + "…", "a date", PartialDate.BLANK);
        }
        var date = PartialDate.of(text);
        date.warning().ifPresent(warning -> warnings.add(meaning.label() + ": " + warning));
        return date;
    }

    Integer number(Meaning meaning) {
        var text = text(meaning);
        if (text == null) {
            return null;
        }
        var digits = text.replaceAll("(?i)(?<=\\d),(?=\\d{3})|\\.0+$| ?(?:pages?|pp?\\.?)$", "");
        if (digits.matches("\\d{1,9}")) {
            return Integer.valueOf(digits);
        }
        warnings.add(meaning.label() + ": “" + text + "” is no number");
        return null;
    }

    <T> T unclear(String text, String as, T instead) {
        warnings.add("“" + text + "” was not understood as " + as);
        return instead;
    }
}
