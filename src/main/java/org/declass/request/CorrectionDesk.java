package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.declass.history.Act;
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

    CorrectionDesk(ReviewRequests requests, HistoryEntries history, FileStandings standings) {
        this.requests = requests;
        this.history = history;
        this.standings = standings;
    }

    /** Corrects an entry in the history of a request. */
    public ReviewRequest correct(String number, Letters.Correction correction, Seen seen, Act act) {
        if (act.note() == null || act.note().isBlank()) {
            throw new Invalid("note", "Say what was wrong.");
        }
        var request = requests.get(number);
        seen.orStale(request.version(), number);
        var mistaken = entryOf(request, correction.position());
        switch (correction.mistake()) {
            case DID_NOT_HAPPEN -> takeBack(request, mistaken, act);
            case WRONG_DAY -> moveDay(request, mistaken, correction, act);
        }
        requests.flush();
        return request;
    }

    private HistoryEntry entryOf(ReviewRequest request, long position) {
        return history.at(position)
                .filter(entry -> entry.subject().equals(request.subject()))
                .orElseThrow(() -> new Invalid("position", "Is no entry about " + request.number() + "."));
    }

    private void takeBack(ReviewRequest request, HistoryEntry mistaken, Act act) {
        switch (mistaken.verb()) {
            case SENT, ACKNOWLEDGED, REVIEW_STARTED, ASKED_US -> refuseUnlessLatest(request, mistaken);
            case CLOSED -> throw new Refused("Reopen the request instead.");
            case DETERMINED -> throw new Refused("Record a determination that supersedes the wrong one instead.");
            default -> throw new Refused("This kind of entry cannot be taken back.");
        }
        request.takeBack(RequestStatus.valueOf(mistaken.fromStatus()), mistaken.position(), standings, act);
    }

    private void refuseUnlessLatest(ReviewRequest request, HistoryEntry mistaken) {
        var latest = history.latestMove(request.subject());
        if (latest.isEmpty() || latest.get().position() != mistaken.position()) {
            throw new Refused("Other acts came after it"
                    + latest.map(entry -> "; take back number " + entry.position() + " first.")
                            .orElse("."));
        }
    }

    private static void moveDay(ReviewRequest request, HistoryEntry mistaken, Letters.Correction correction, Act act) {
        var day = correction.rightDay();
        if (day == null || day.isAfter(act.happenedOn())) {
            throw new Invalid("rightDay", "Give the day it really happened; it cannot lie ahead.");
        }
        var dates = request.dates();
        var right = switch (mistaken.verb()) {
            case SENT -> dates.sent(day);
            case ACKNOWLEDGED -> dates.acknowledged(day, dates.receivedOn());
            case REVIEW_STARTED -> dates.reviewStarted(day);
            case CLOSED -> dates.closed(day);
            default -> throw new Refused("The day of this kind of entry decides nothing; note it in the remarks.");
        };
        right.inOrder();
        request.correctDates(right, mistaken.position(), act);
    }
}
