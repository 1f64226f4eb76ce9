package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.deadline.Ended;
import org.declass.deadline.Matter;
import org.declass.deadline.Purpose;
import org.declass.deadline.Reckoning;
import org.declass.deadline.Reckonings;
import org.declass.deadline.Road;
import org.declass.deadline.StartingEvent;
import org.declass.deadline.Starts;
import org.declass.deadline.Wanted;
import org.declass.request.AnswerWindows;
import org.declass.request.DeterminationRow;
import org.declass.request.RequestItem;
import org.declass.request.ReviewRequest;

/** Reads the clocks that open and shut the way to an appeal: those that run, with all that moved them. */
@ApplicationScoped
class Windows {

    private final Reckonings reckonings;
    private final AnswerWindows answers;

    Windows(Reckonings reckonings, AnswerWindows answers) {
        this.reckonings = reckonings;
        this.answers = answers;
    }

    /** The agency's time to answer, by a purpose. */
    Optional<Reckoning> answer(Purpose purpose, ReviewRequest request) {
        return reckonings.of(request.number(), purpose, request.subject());
    }

    /** The time after which an appeal to the agency may go to ISCAP undecided. */
    Optional<Reckoning> undecided(Appeal appeal) {
        return reckonings.of(appeal.request().number(), Purpose.MDR_APPEAL_180, appeal.subject());
    }

    /** Our time to contest an answer; empty where no rule limits it. */
    Optional<Reckoning> contesting(Purpose purpose, RequestItem item, DeterminationRow answer) {
        return answers.contesting(purpose, item, answer);
    }

    /** Our time to go to ISCAP because the agency did not answer in time. */
    Optional<Reckoning> afterNoAnswer(ReviewRequest request) {
        return reckonings.of(request.number(), Purpose.ISCAP_FILE_LAPSE, request.subject());
    }

    /** Our time to go to ISCAP because the agency did not decide an appeal in time. */
    Optional<Reckoning> afterNoDecision(Appeal appeal) {
        return reckonings.of(appeal.request().number(), Purpose.ISCAP_FILE_LAPSE, appeal.subject());
    }

    /** The time in which ISCAP does not look at the same again, for which no clock is kept. */
    Optional<Reckoning> again(ReviewRequest request, DeterminationRow review) {
        var facts = request.facts();
        var matter = new Matter(
                request.number(), facts.agency(), Road.valueOf(facts.kind().name()), facts.editor());
        var decided = Starts.on(review.letterDate(), StartingEvent.REVIEW_DECIDED);
        return reckonings.of(Wanted.of(Purpose.ISCAP_2Y, matter, request.subject(), decided, Ended.NOT_YET));
    }
}
