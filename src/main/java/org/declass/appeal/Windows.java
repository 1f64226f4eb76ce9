package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.declass.deadline.Calendars;
import org.declass.deadline.Purpose;
import org.declass.deadline.Reckoning;
import org.declass.deadline.Reckonings;
import org.declass.deadline.Road;
import org.declass.deadline.Rules;
import org.declass.deadline.Start;
import org.declass.deadline.StartingEvent;
import org.declass.request.DeterminationRow;
import org.declass.request.RequestKind;
import org.declass.request.ReviewRequest;

/** Reckons the clocks that open and shut the way to an appeal, by the rules in force. */
@ApplicationScoped
class Windows {

    private final Rules rules;
    private final Calendars calendars;
    private final Reckonings reckonings;

    Windows(Rules rules, Calendars calendars, Reckonings reckonings) {
        this.rules = rules;
        this.calendars = calendars;
        this.reckonings = reckonings;
    }

    /** The agency's time under the FOIA: it stands still while we owe an answer, and the agency can take more. */
    Optional<Reckoning> answerUnderTheFoia(ReviewRequest request) {
        return reckonings.of(request.number(), Purpose.FOIA_INIT);
    }

    /** The agency's time to answer, by a purpose: from sending, or from receipt where that is later. */
    Optional<Reckoning> answer(Purpose purpose, ReviewRequest request) {
        var sent = request.dates().sentOn();
        if (sent == null) {
            return Optional.empty();
        }
        var received = request.dates().receivedOn();
        var start = received == null || received.isBefore(sent)
                ? Start.on(sent, StartingEvent.SENT)
                : new Start(sent, StartingEvent.SENT, received, StartingEvent.RECEIVED_BY_AGENCY);
        return reckon(purpose, request, start);
    }

    /** The time after which an appeal to the agency may go to ISCAP undecided. */
    Optional<Reckoning> undecided(Appeal appeal) {
        return reckon(
                Purpose.MDR_APPEAL_180,
                appeal.request(),
                Start.on(appeal.dates().filedOn(), StartingEvent.APPEAL_FILED));
    }

    /** Our time to contest an answer; empty where no rule limits it. */
    Optional<Reckoning> contesting(Purpose purpose, ReviewRequest request, DeterminationRow answer) {
        var rule = rules.inForce(purpose, request.facts().agency(), road(request), answer.letterDate());
        return rule.filter(known -> known.length() != null)
                .map(known -> Reckoning.of(
                        known,
                        Start.on(dayZero(known.startsOn(), answer), known.startsOn()),
                        calendars.of(request.facts().agency())));
    }

    /** Our time to go to ISCAP after a lapse. */
    Optional<Reckoning> afterLapse(ReviewRequest request, Reckoning lapsed) {
        return reckon(Purpose.ISCAP_FILE_LAPSE, request, Start.on(lapsed.lapsesOn(), StartingEvent.LAPSE));
    }

    /** The time in which ISCAP does not look at the same again. */
    Optional<Reckoning> again(ReviewRequest request, DeterminationRow review) {
        return reckon(Purpose.ISCAP_2Y, request, Start.on(review.letterDate(), StartingEvent.REVIEW_DECIDED));
    }

    private Optional<Reckoning> reckon(Purpose purpose, ReviewRequest request, Start start) {
        var agency = request.facts().agency();
        return rules.inForce(purpose, agency, road(request), start.earliest())
                .filter(rule -> rule.length() != null)
                .map(rule -> Reckoning.of(rule, start, calendars.of(agency)));
    }

    /** Where nobody noted when a letter came, its date: the cautious reading, for a clock of ours. */
    private static LocalDate dayZero(StartingEvent event, DeterminationRow answer) {
        return switch (event) {
            case DENIAL_RECEIVED, FINAL_DECISION ->
                answer.receivedOn() == null ? answer.letterDate() : answer.receivedOn();
            default -> answer.letterDate();
        };
    }

    /** Rules tell the kinds of request apart by the same names. */
    private static Road road(ReviewRequest request) {
        RequestKind kind = request.facts().kind();
        return Road.valueOf(kind.name());
    }
}
