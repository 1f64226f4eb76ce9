package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.web.Display;
import org.declass.web.TimelineEntry;

/** Puts entries into the words of a timeline. */
@ApplicationScoped
class Narrator {

    /** Facts whose values are constants; other values may be in capitals by chance. */
    private static final Set<String> CONSTANTS = Set.of(
            "status",
            "kind",
            "outcome",
            "stage",
            "extent",
            "wasOpen",
            "confidence",
            "category",
            "knownBy",
            "recommendation");

    private final Map<SubjectKind, Statuses> statuses;

    Narrator(Instance<Statuses> statuses) {
        this.statuses = statuses.stream().collect(Collectors.toMap(Statuses::of, Function.identity()));
    }

    TimelineEntry tell(EntryRow entry) {
        return new TimelineEntry(
                entry.position(),
                entry.happenedOn(),
                entry.recordedAt(),
                entry.who(),
                entry.verb().phrase(),
                entry.subject(),
                href(entry),
                move(entry),
                entry.note(),
                facts(entry));
    }

    private TimelineEntry.Move move(EntryRow entry) {
        if (entry.toStatus() == null) {
            return null;
        }
        var known = statuses.get(entry.kind());
        return new TimelineEntry.Move(
                entry.fromStatus() == null ? null : label(entry.kind(), entry.fromStatus()),
                label(entry.kind(), entry.toStatus()),
                known == null ? "neutral" : Display.tone(known.constant(entry.toStatus())));
    }

    private String label(SubjectKind kind, String status) {
        var known = statuses.get(kind);
        return known == null ? Display.words(status) : Display.label(known.constant(status));
    }

    private List<TimelineEntry.Fact> facts(EntryRow entry) {
        return entry.changes().stream()
                .filter(change -> !isMove(entry, change))
                .map(change -> fact(entry, change))
                .toList();
    }

    private static boolean isMove(EntryRow entry, EntryRow.Changed change) {
        return isOwn(entry, change) && change.field().equals(Change.STATUS);
    }

    private static boolean isOwn(EntryRow entry, EntryRow.Changed change) {
        return change.kind() == entry.kind() && change.subject().equals(entry.subject());
    }

    private TimelineEntry.Fact fact(EntryRow entry, EntryRow.Changed change) {
        var name = words(change.field());
        return new TimelineEntry.Fact(
                isOwn(entry, change) ? name : change.subject() + " " + name,
                value(change, change.before()),
                value(change, change.after()));
    }

    private String value(EntryRow.Changed change, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (change.field().equals(Change.STATUS)) {
            return label(change.kind(), value);
        }
        return CONSTANTS.contains(last(change.field())) ? Display.words(value) : value;
    }

    /** "document title" for {@code document.title}, "stated reason" for {@code statedReason}. */
    private static String words(String field) {
        return field.replace('.', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static String href(EntryRow entry) {
        var key = entry.subject();
        return switch (entry.kind()) {
            case FILE -> "/files/" + key;
            case RELEASE -> entry.file() == null ? null : "/files/" + entry.file() + "#releases";
            case REQUEST -> "/requests/" + key;
            case ITEM -> "/requests/" + key.replaceFirst("/.*", "");
            case DETERMINATION -> entry.request() == null ? null : "/requests/" + entry.request();
            case REFERRAL -> "/referrals/" + key;
            case AGENCY -> "/agencies/" + key;
            case IMPORT -> "/imports/" + key;
            case EXEMPTION, RECORD_GROUP, DOCUMENT_TYPE, PERSON, TOKEN -> null;
        };
    }
}
