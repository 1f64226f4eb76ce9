package org.declass.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.deadline.Ended;
import org.declass.deadline.Matter;
import org.declass.deadline.MoreTime;
import org.declass.deadline.Pause;
import org.declass.deadline.Purpose;
import org.declass.deadline.Road;
import org.declass.deadline.Start;
import org.declass.deadline.StartingEvent;
import org.declass.deadline.Starts;
import org.declass.deadline.Wanted;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.request.FiledAppeals.FiledAppeal;

/**
 * The course of a request, as far as clocks hang on it: a value from which alone follows which of them ought to run.
 *
 * @param matter the case
 * @param dates the days that matter on its way
 * @param more the letter by which the agency takes more time, or null
 * @param questions what the agency asked us, those taken back left out
 * @param answers what agencies answered on its items, superseded answers left out, in the order they were recorded
 * @param refiledOn the day a later request asked the same again, or null
 * @param appeals the appeals on its items
 */
record ClockCourse(
        Matter matter,
        RequestDates dates,
        MoreTime more,
        List<Asked> questions,
        List<Answered> answers,
        LocalDate refiledOn,
        List<FiledAppeal> appeals) {

    /** What an agency asked; {@code answeredOn} is null while we owe the answer. */
    record Asked(int ordinal, QuestionKind kind, LocalDate on, LocalDate answerBy, LocalDate answeredOn) {}

    /** What an agency answered on an item, and the day we recorded it, by which we had the letter. */
    record Answered(int item, DeterminationFacts facts, LocalDate recordedOn) {

        /** Tells answers of one letter from those of others. */
        private List<Object> letter() {
            return Arrays.asList(facts.stage(), facts.agency(), facts.letterDate(), facts.receivedOn());
        }
    }

    /** All clocks that ought to be there, the ended ones included. */
    List<Wanted> wanted() {
        if (dates.sentOn() == null) {
            return List.of();
        }
        List<Wanted> wanted = new ArrayList<>(first());
        questions.forEach(question -> wanted.addAll(ofOurs(question)));
        letters().forEach(letter -> wanted.addAll(after(letter)));
        return wanted;
    }

    /** The agency's first answer, and where it does not come in time, the way to ISCAP. */
    private List<Wanted> first() {
        var lapseUsed = Ended.actedOn(lapseUsedOn());
        var ended = Ended.met(dates.decidedOn()).or(lapseUsed).or(Ended.cancelled(dates.closedOn()));
        return switch (matter.kind()) {
            case MDR, LIBRARY_MDR ->
                Stream.of(
                                Wanted.of(Purpose.MDR_INIT, matter, request(), asked(), ended),
                                Wanted.afterLapse(
                                        Purpose.ISCAP_FILE_LAPSE,
                                        Purpose.MDR_INIT,
                                        matter,
                                        request(),
                                        Ended.met(lapseUsed.on())))
                        .filter(one -> one.lapseOf() == null || ended.equals(Ended.NOT_YET) || ended.equals(lapseUsed))
                        .toList();
            case FOIA ->
                List.of(Wanted.of(Purpose.FOIA_INIT, matter, request(), asked(), ended)
                        .pausing(pauses())
                        .extendedBy(more));
            case INFORMAL, INDEXING_ON_DEMAND -> List.of();
        };
    }

    /** From its sending, or from its receipt where that counts; the letter of receipt says the latest it can have been. */
    private Starts asked() {
        var sent = dates.sentOn();
        var received = dates.receivedOn();
        var known = Stream.of(received, dates.acknowledgedOn())
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(sent))
                .findFirst();
        var event = received == null ? StartingEvent.ACKNOWLEDGED : StartingEvent.RECEIVED_BY_AGENCY;
        var either = known.map(day -> new Start(sent, StartingEvent.SENT, day, event))
                .orElseGet(() -> Start.on(sent, StartingEvent.SENT));
        var starts = new Starts(either, Map.of());
        return received == null
                ? starts
                : starts.but(StartingEvent.RECEIVED_BY_AGENCY, Start.on(received, StartingEvent.RECEIVED_BY_AGENCY));
    }

    /** The first question about what is asked for, and every one about fees: 5 U.S.C. 552(a)(6)(A)(ii). */
    private List<Pause> pauses() {
        var first = questions.stream()
                .filter(question -> question.kind() == QuestionKind.CLARIFICATION)
                .limit(1);
        var fees = questions.stream().filter(question -> question.kind() == QuestionKind.FEE);
        return Stream.concat(first, fees)
                .map(question -> new Pause(question.on(), question.answeredOn()))
                .toList();
    }

    private List<Wanted> ofOurs(Asked question) {
        var purpose = switch (question.kind()) {
            case CLARIFICATION -> Purpose.FOIA_CLARIFY;
            case FEE -> Purpose.FEE_REPLY;
            case STILL_INTERESTED -> Purpose.STILL_INTERESTED;
        };
        var starts = Starts.on(question.on(), StartingEvent.QUESTION_ASKED);
        var ended = Ended.met(question.answeredOn()).or(Ended.cancelled(dates.closedOn()));
        return List.of(Wanted.of(purpose, matter, request(), starts, ended)
                .marked(String.valueOf(question.ordinal()))
                .statedBy(question.answerBy()));
    }

    /** The answers that say no, wholly or in part, letter by letter; those that were answered anew after a remand as well. */
    private List<DenialLetter> letters() {
        var letters = answers.stream()
                .filter(answer -> answer.facts().outcome().isAdverse())
                .collect(Collectors.groupingBy(Answered::letter, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(letter -> letter.get(0).facts().letterDate()))
                .toList();
        Map<List<Object>, Integer> counted = new HashMap<>();
        return letters.stream()
                .map(letter -> new DenialLetter(
                        letter,
                        counted.merge(
                                List.of(
                                        letter.get(0).facts().stage(),
                                        letter.get(0).item()),
                                1,
                                Integer::sum)))
                .toList();
    }

    private List<Wanted> after(DenialLetter letter) {
        List<Wanted> wanted = new ArrayList<>();
        appeal(letter.facts().stage()).ifPresent(window -> wanted.add(window(window, letter)));
        if (isReview(letter.facts()) && letter.answers().stream().anyMatch(this::isWithheldStill)) {
            var decided = Starts.on(letter.date(), StartingEvent.REVIEW_DECIDED);
            wanted.add(Wanted.of(
                            Purpose.REFILE_2Y,
                            matter,
                            letter.subject(matter.request()),
                            decided,
                            Ended.actedOn(refiledOn))
                    .marked(letter.mark())
                    .about(letter.about()));
        }
        return wanted;
    }

    private Wanted window(Purpose window, DenialLetter letter) {
        var here = matter.at(letter.facts().agency());
        var ended = Ended.met(appealedOn(letter, window))
                .or(Ended.met(answeredLater(letter)))
                .or(Ended.cancelled(dates.closedOn()));
        return Wanted.of(window, here, letter.subject(matter.request()), starts(window, letter), ended)
                .marked(letter.mark())
                .about(letter.about());
    }

    /** The ninety days are those of requests made after 30 June 2016, whenever they are denied (Pub. L. 114-185, s. 6). */
    private Starts starts(Purpose window, DenialLetter letter) {
        return window == Purpose.FOIA_APPEAL_FILE ? letter.starts().underTheLawOf(dates.sentOn()) : letter.starts();
    }

    /**
     * Our time to contest the answer of a letter on an item: the clock that runs for the letter, or the one that would
     * run if it could be contested there.
     */
    Optional<Wanted> contesting(Purpose window, int item, Stage stage, LocalDate letterDate) {
        return answers.stream()
                .filter(answer -> answer.item() == item)
                .filter(answer -> answer.facts().stage() == stage)
                .filter(answer -> answer.facts().letterDate().equals(letterDate))
                .reduce((earlier, later) -> later)
                .map(answer -> window(window, letterOf(answer)));
    }

    private DenialLetter letterOf(Answered answer) {
        return letters().stream()
                .filter(letter -> letter.answers().contains(answer))
                .findFirst()
                .orElse(new DenialLetter(List.of(answer), 1));
    }

    /** Where a denial at a stage can be appealed to. */
    private Optional<Purpose> appeal(Stage stage) {
        return Optional.ofNullable(
                switch (stage) {
                    case INITIAL -> matter.kind() == Road.FOIA ? Purpose.FOIA_APPEAL_FILE : Purpose.MDR_APPEAL_FILE;
                    case AGENCY_APPEAL -> Purpose.ISCAP_FILE_DENIAL;
                    case ISCAP, FOIA_APPEAL, COURT, INFORMAL -> null;
                });
    }

    /** The day the last item of a letter was appealed, or null while one is not. */
    private LocalDate appealedOn(DenialLetter letter, Purpose window) {
        var days = letter.items().stream()
                .map(item -> appeals.stream()
                        .filter(appeal -> appeal.window() == window)
                        .filter(appeal -> appeal.items().contains(item))
                        .map(FiledAppeal::on)
                        .filter(day -> !day.isBefore(letter.date()))
                        .min(Comparator.naturalOrder()))
                .toList();
        return days.stream().anyMatch(Optional::isEmpty)
                ? null
                : days.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** The day ISCAP was appealed to because no answer had come, or null. */
    private LocalDate lapseUsedOn() {
        return appeals.stream()
                .filter(appeal -> appeal.window() == Purpose.ISCAP_FILE_LAPSE)
                .map(FiledAppeal::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether somebody looked at the document, or declined because of a look at it, and nobody has since. */
    private boolean isReview(DeterminationFacts facts) {
        return isLook(facts)
                && answers.stream()
                        .filter(other -> isLook(other.facts()))
                        .noneMatch(other -> other.facts().letterDate().isAfter(facts.letterDate()));
    }

    private static boolean isLook(DeterminationFacts facts) {
        return facts.outcome().withholds() || facts.outcome() == Outcome.NOT_REVIEWED_TWO_YEARS;
    }

    /** Whether no letter since made all of it public. */
    private boolean isWithheldStill(Answered answer) {
        return answers.stream()
                .filter(other -> other.item() == answer.item())
                .filter(other ->
                        !other.facts().letterDate().isBefore(answer.facts().letterDate()))
                .noneMatch(other -> other.facts().outcome().isFullRelease());
    }

    /** The letter of a later stage, or after a remand of the same stage, on the same items: the window was used. */
    private LocalDate answeredLater(DenialLetter letter) {
        var later = answers.stream()
                .filter(other -> isLater(other.facts(), letter.facts()))
                .collect(Collectors.toMap(Answered::item, other -> other.facts().letterDate(), (one, other) -> one));
        return later.keySet().containsAll(letter.items())
                ? letter.items().stream()
                        .map(later::get)
                        .max(LocalDate::compareTo)
                        .orElse(null)
                : null;
    }

    private static boolean isLater(DeterminationFacts other, DeterminationFacts than) {
        return other.stage() == than.stage()
                ? other.letterDate().isAfter(than.letterDate())
                : other.stage().compareTo(than.stage()) > 0;
    }

    private Subject request() {
        return new Subject(SubjectKind.REQUEST, matter.request());
    }
}
