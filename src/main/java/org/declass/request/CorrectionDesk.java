package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.HistoryEntries;
import org.declass.history.HistoryEntry;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;

/** Puts mistaken entries right. Nothing is erased: a further entry names the one it corrects. */
@ApplicationScoped
@Transactional
public class CorrectionDesk {

    private final ReviewRequests requests;
    private final HistoryEntries history;
    private final FileStandings standings;
    private final Questions questions;
    private final CorrespondenceCorrections correspondence;
    private final Acts acts;

    CorrectionDesk(
            ReviewRequests requests,
            HistoryEntries history,
            FileStandings standings,
            Questions questions,
            CorrespondenceCorrections correspondence,
            Acts acts) {
        this.correspondence = correspondence;
        this.requests = requests;
        this.history = history;
        this.standings = standings;
        this.questions = questions;
        this.acts = acts;
    }

    /** Corrects an entry in the history of a request. */
    public ReviewRequest correct(String number, Letters.Correction correction, Seen seen, Act act) {
        if (act.note() == null || act.note().isBlank()) {
            throw new Invalid("note", "Say what was wrong.");
        }
        if (correction.mistake() != Letters.Mistake.WRONG_WORDS
                && !correction.right().equals(Letters.Wording.NONE)) {
            throw new Invalid("right", "Belongs to an entry whose words were wrong.");
        }
        var request = requests.get(number);
        seen.orStale(request.version(), number);
        var mistaken = entryOf(request, correction.position());
        if (CorrespondenceCorrections.WORDED.contains(mistaken.verb())) {
            request.reword(correspondence.right(request, mistaken, correction), act);
            requests.flush();
            return request;
        }
        switch (correction.mistake()) {
            case WRONG_WORDS ->
                throw new Refused("Only notes, reroutings and extensions have words that can be put right.");
            case DID_NOT_HAPPEN -> request.correct(takenBack(request, mistaken), standings, act);
            case WRONG_DAY ->
                request.correct(onAnotherDay(request, mistaken, correction.rightDay()), FileStandings.UNMOVED, act);
        }
        questions.takeBack(request);
        requests.flush();
        return request;
    }

    private HistoryEntry entryOf(ReviewRequest request, long position) {
        return history.at(position)
                .filter(entry -> entry.subject().equals(request.subject()))
                .orElseThrow(() -> new Invalid("position", "Is no entry about " + request.number() + "."));
    }

    private Correction takenBack(ReviewRequest request, HistoryEntry mistaken) {
        var obstacles = TakeBackObstacle.all(mistaken, history);
        if (!obstacles.isEmpty()) {
            throw new Refused(obstacles);
        }
        var before = history.moves(request.subject()).get(1);
        return new Correction.TakenBack(mistaken, dayOf(before, request.dates()));
    }

    /** The day of a move, as it was put right since. */
    private static LocalDate dayOf(HistoryEntry move, RequestDates dates) {
        return dates.of(move.verb()).orElse(move.happenedOn());
    }

    private Correction onAnotherDay(ReviewRequest request, HistoryEntry mistaken, LocalDate day) {
        if (day == null) {
            throw new Invalid("rightDay", "Give the day it really happened.");
        }
        acts.mustHaveCome("rightDay", day);
        refuseUnlessItCounts(request, mistaken);
        var dates = request.dates();
        var right = switch (mistaken.verb()) {
            case SENT -> dates.sent(day);
            case ACKNOWLEDGED -> dates.acknowledged(day, dates.receivedOn());
            case REVIEW_STARTED -> dates.reviewStarted(day);
            case CLOSED -> dates.closed(day);
            case DETERMINED ->
                throw new Refused("The day of an answer is the date of its letter."
                        + " Record a determination with the right date that supersedes the wrong one instead.");
            default -> throw new Refused("The day of this kind of entry cannot be moved; note it in the remarks.");
        };
        DayOrder.check(request, right);
        return new Correction.OnAnotherDay(mistaken, right);
    }

    /** Of several sendings or closings, the latest that was not taken back gives the day. */
    private void refuseUnlessItCounts(ReviewRequest request, HistoryEntry mistaken) {
        var dated = request.dates().of(mistaken.verb());
        var counts = history.moves(request.subject()).stream()
                .filter(move -> move.verb() == mistaken.verb())
                .findFirst()
                .filter(move -> dated.isPresent() && move.position() == mistaken.position());
        if (RequestDates.DATED.contains(mistaken.verb()) && counts.isEmpty()) {
            throw new Refused("It was taken back or overtaken since; its day decides nothing any more.");
        }
    }
}
