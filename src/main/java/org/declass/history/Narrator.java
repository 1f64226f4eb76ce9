package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.declass.web.Display;
import org.declass.web.TimelineEntry;

/** Puts entries into the words of a timeline. */
@ApplicationScoped
class Narrator {

    /** The facts that are days of ours and theirs; dates of documents stay as the archives wrote them. */
    private static final Pattern DAYS =
            Pattern.compile("(?:On|By|Since|Until|From|To|Date)$|(?:^|\\.)(?:on|due|until|byRule|answerBy)$");

    private static final Pattern DAY = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])");

    private final Map<Constants.Fact, Class<? extends Enum<?>>> constants = new HashMap<>();

    Narrator(Instance<Constants> known) {
        known.forEach(some -> constants.putAll(some.byFact()));
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
                facts(entry, change -> true),
                facts(entry, change -> follows(entry, change)),
                entry.corrects());
    }

    private TimelineEntry.Move move(EntryRow entry) {
        if (entry.toStatus() == null) {
            return null;
        }
        return new TimelineEntry.Move(
                entry.fromStatus() == null ? null : status(entry.kind(), entry.fromStatus()),
                status(entry.kind(), entry.toStatus()),
                constant(entry.kind(), Change.STATUS, entry.toStatus())
                        .map(Display::tone)
                        .orElse("neutral"));
    }

    private String status(SubjectKind kind, String status) {
        return constant(kind, Change.STATUS, status).map(Display::label).orElseGet(() -> Display.words(status));
    }

    /** The constant that a fact has as its value; empty where it can be any text. */
    private Optional<? extends Enum<?>> constant(SubjectKind kind, String field, String value) {
        var type = constants.get(new Constants.Fact(kind, field.replaceAll("\\[\\d+]", "")));
        return type == null
                ? Optional.empty()
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst();
    }

    private List<TimelineEntry.Fact> facts(EntryRow entry, Predicate<EntryRow.Changed> which) {
        return entry.changes().stream()
                .filter(change -> !isMove(entry, change) && which.test(change))
                .map(change -> fact(entry, change))
                .toList();
    }

    /** What an agency answered on a file is what the entry is about, not what followed from it. */
    private static boolean follows(EntryRow entry, EntryRow.Changed change) {
        return !isOwn(entry, change)
                && switch (change.kind()) {
                    case DEADLINE, FINDING -> true;
                    case FILE -> change.field().equals(Change.STATUS);
                    default -> false;
                };
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
                isOwn(entry, change) ? name : change.subject() + " " + name, before(change), after(change));
    }

    /** What a fact was before, in words. */
    String before(EntryRow.Changed change) {
        return value(change, change.before());
    }

    /** What a fact is after, in words. */
    String after(EntryRow.Changed change) {
        return value(change, change.after());
    }

    /** Days in words, but what a notice states stays as it was read. */
    private String value(EntryRow.Changed change, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (DAYS.matcher(change.field()).find() && DAY.matcher(value).matches()) {
            return Display.day(LocalDate.parse(value));
        }
        return change.field().equals(Change.STATUS)
                ? status(change.kind(), value)
                : constant(change.kind(), change.field(), value)
                        .map(Display::label)
                        .orElseGet(() -> change.kind() == SubjectKind.FILE ? value : Display.spelled(value));
    }

    /** "document title" for {@code document.title}, "stated reason" for {@code statedReason}. */
    private static String words(String field) {
        return field.replace('.', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
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
            case APPEAL -> "/appeals/" + key;
            case AGENCY -> "/agencies/" + key;
            case IMPORT -> "/imports/" + key;
            case DEADLINE -> "/deadlines/" + key;
            case FINDING -> "/findings/" + key;
            case LETTER -> "/letters/" + key;
            case EXEMPTION, RECORD_GROUP, DOCUMENT_TYPE, PERSON, TOKEN, FEED, VIEW, HOLIDAY, RULE -> null;
        };
    }
}
