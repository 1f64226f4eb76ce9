package org.declass.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.declass.dashboard.Suggested.Least;
import org.declass.deadline.DeadlineFilter;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.DeadlineRow;
import org.declass.deadline.DeadlineState;
import org.declass.deadline.Purpose;
import org.declass.deadline.Stake;
import org.declass.history.SubjectKind;
import org.declass.request.RequestAct;
import org.declass.request.RequestQueries;
import org.declass.request.RequestStatus;
import org.declass.web.Href;

/** Says of clocks what to do about them, and leads to a form that does it as their requests stand now. */
@ApplicationScoped
class Suggestions {

    /** An address has 16,000 bytes, and each number takes up to 20 of them. */
    private static final int MOST_FILES = 750;

    private final RequestQueries requests;
    private final DeadlineQueries deadlines;

    Suggestions(RequestQueries requests, DeadlineQueries deadlines) {
        this.requests = requests;
        this.deadlines = deadlines;
    }

    /**
     * The same clocks with what to do about them.
     *
     * @param asOf the day on which the clocks are looked at, or null for today
     */
    List<Suggested> of(List<DeadlineRow> clocks, LocalDate asOf) {
        var statuses = requests.statuses(numbers(clocks, clock -> true));
        var shut = shut(clocks, asOf);
        var reviewed = requests.reviewed(numbers(clocks, clock -> clock.purpose() == Purpose.REFILE_2Y));
        var named = asOf == null
                ? requests.appealDays(numbers(clocks, Suggestions::isWindow))
                : List.<RequestQueries.AppealDay>of();
        return clocks.stream()
                .map(clock -> clock.purpose() == Purpose.REFILE_2Y
                        ? again(clock, reviewed)
                        : suggested(clock, statuses.get(clock.request()), shut))
                .map(each -> each.naming(named(each.clock(), named)))
                .toList();
    }

    /** Whether a letter that names a last day may speak of the same window as a clock. */
    private static boolean isWindow(DeadlineRow clock) {
        return switch (clock.purpose()) {
            case MDR_APPEAL_FILE, FOIA_APPEAL_FILE, ISCAP_FILE_DENIAL -> true;
            default -> false;
        };
    }

    /** The earliest day named by letters from which the clock runs, or null. */
    private static LocalDate named(DeadlineRow clock, List<RequestQueries.AppealDay> days) {
        return days.stream()
                .filter(any -> isWindow(clock))
                .filter(each ->
                        each.request().equals(clock.request()) && each.agency().equals(clock.agency()))
                .filter(each -> clock.startEarliest().equals(each.letter())
                        || clock.startEarliest().equals(each.receivedOn()))
                .map(RequestQueries.AppealDay::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A new request, which names this one, for the files of the letter from which the two years count. */
    private static Suggested again(DeadlineRow clock, List<RequestQueries.Reviewed> reviewed) {
        var files = reviewed.stream()
                .filter(file -> file.request().equals(clock.request()))
                .filter(file -> file.letter().equals(clock.startEarliest()))
                .map(RequestQueries.Reviewed::file)
                .distinct()
                .limit(MOST_FILES)
                .toList();
        var form = new Href("/requests/new")
                .and("refiles", clock.request())
                .and("file", files)
                .toString();
        return new Suggested(clock, SuggestedActs.act(clock), form, Least.EDITOR, null);
    }

    private static Suggested suggested(DeadlineRow clock, RequestStatus status, Map<String, DeadlineRow> shut) {
        var window = opensWindow(clock) ? shut.get(clock.subject()) : null;
        var act = SuggestedActs.act(clock);
        var appeal = appeal(clock);
        if (appeal == null) {
            return new Suggested(clock, act, record(clock, status), Least.STAFF, window);
        }
        if (status.acts().contains(RequestAct.APPEAL)) {
            return new Suggested(clock, act, appeal, Least.EDITOR, window);
        }
        var then = ", then: " + act.substring(0, 1).toLowerCase(Locale.ROOT) + act.substring(1);
        return status == RequestStatus.AWAITING_US
                ? new Suggested(
                        clock, "Answer their question" + then, form(clock, RequestAct.ANSWER), Least.STAFF, window)
                : new Suggested(clock, "Reopen it" + then, form(clock, RequestAct.REOPEN), Least.EDITOR, window);
    }

    /** Our windows after a lapse that have passed unused, by what they run for. */
    private Map<String, DeadlineRow> shut(List<DeadlineRow> clocks, LocalDate asOf) {
        var filter = new DeadlineFilter();
        filter.purpose = List.of(Purpose.ISCAP_FILE_LAPSE);
        filter.state = List.of(DeadlineState.LAPSED);
        filter.asOf = asOf;
        return deadlines.of(numbers(clocks, Suggestions::opensWindow), filter).stream()
                .collect(Collectors.toMap(DeadlineRow::subject, Function.identity(), (one, other) -> one));
    }

    private static List<String> numbers(List<DeadlineRow> clocks, Predicate<DeadlineRow> which) {
        return clocks.stream()
                .filter(which)
                .map(DeadlineRow::request)
                .distinct()
                .toList();
    }

    private static boolean opensWindow(DeadlineRow clock) {
        return clock.state() == DeadlineState.LAPSED
                && (clock.purpose() == Purpose.MDR_INIT || clock.purpose() == Purpose.MDR_APPEAL_180);
    }

    private static String form(DeadlineRow clock, RequestAct act) {
        return "/requests/" + clock.request() + "/" + act.noun() + "/new";
    }

    /** The form for a clock that calls for no appeal: our answer to a question of theirs, else a letter that asks. */
    private static String record(DeadlineRow clock, RequestStatus status) {
        if (Stake.QUESTION.purposes().contains(clock.purpose())) {
            return form(clock, status.acts().contains(RequestAct.ANSWER) ? RequestAct.ANSWER : RequestAct.NOTE);
        }
        return new Href("/letters/new")
                .and("case", clock.request())
                .and("kind", "FOLLOW_UP")
                .toString();
    }

    /** The form of the appeal that a clock calls for; null where it calls for none. */
    private static String appeal(DeadlineRow clock) {
        return switch (clock.purpose()) {
            case MDR_APPEAL_FILE -> appeal(clock, "AGENCY", "DENIAL");
            case FOIA_APPEAL_FILE -> appeal(clock, "FOIA", "DENIAL");
            case ISCAP_FILE_DENIAL, ISCAP_2Y -> appeal(clock, "ISCAP", "DENIAL");
            case MDR_INIT -> appeal(clock, "ISCAP", "LAPSE_ONE_YEAR");
            case MDR_APPEAL_180 -> appeal(clock, "ISCAP", "LAPSE_180_DAYS");
            case ISCAP_FILE_LAPSE ->
                appeal(clock, "ISCAP", clock.subjectKind() == SubjectKind.APPEAL ? "LAPSE_180_DAYS" : "LAPSE_ONE_YEAR");
            case FOIA_INIT -> appeal(clock, "OGIS", "LAPSE_FOIA");
            case FOIA_APPEAL_DEC -> appeal(clock, "COURT", null);
            case STILL_INTERESTED,
                    FOIA_CLARIFY,
                    FEE_REPLY,
                    MDR_NARA_REF,
                    NDC_REF_1Y,
                    MDR_APPEAL_DEC,
                    FOIA_UNUSUAL,
                    REFILE_2Y,
                    RERESTRICT_USUAL,
                    RERESTRICT_LONGEST -> null;
        };
    }

    private static String appeal(DeadlineRow clock, String level, String basis) {
        return new Href("/requests/" + clock.request() + "/appeals/new")
                .and("level", level)
                .and("basis", basis)
                .toString();
    }
}
