package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.declass.agency.Agencies;
import org.declass.history.EntryRow;
import org.declass.history.HistoryEntries;
import org.declass.history.HistoryEntry;
import org.declass.web.Invalid;
import org.declass.web.Refused;

/** Works out what is right where a rerouting did not happen, or otherwise. */
@ApplicationScoped
class ReroutingCorrections {

    private final HistoryEntries history;
    private final Agencies agencies;
    private final Mentions mentions;

    ReroutingCorrections(HistoryEntries history, Agencies agencies, Mentions mentions) {
        this.history = history;
        this.agencies = agencies;
        this.mentions = mentions;
    }

    Reworded right(ReviewRequest request, HistoryEntry mistaken, PutRight wrong, Letters.Correction correction) {
        return switch (correction.mistake()) {
            case DID_NOT_HAPPEN -> takenBack(request, mistaken, wrong);
            case WRONG_DAY -> onAnotherDay(request, wrong, correction.rightDay());
            case WRONG_WORDS -> toAnother(request, wrong, correction.right());
        };
    }

    /** It is with whom it was before, and stands where it stood. */
    private Reworded takenBack(ReviewRequest request, HistoryEntry mistaken, PutRight wrong) {
        var obstacles = TakeBackObstacle.all(mistaken, history);
        if (!obstacles.isEmpty()) {
            throw new Refused(obstacles);
        }
        var facts = request.facts();
        return new Rewording(request, wrong)
                .takenBack()
                .reworded()
                .with(facts.at(wrong.before("agency", facts.agency()), wrong.before("office", facts.office())))
                .with(courseBefore(request, mistaken, wrong))
                .instead(number(wrong), null);
    }

    /** The days that the rerouting emptied hold again. */
    private Course courseBefore(ReviewRequest request, HistoryEntry mistaken, PutRight wrong) {
        var now = new Course(request.standing(), request.dates());
        if (mistaken.toStatus() == null) {
            return now;
        }
        var since = history.moves(request.subject()).get(1).happenedOn();
        var acknowledged = wrong.before("acknowledgedOn", since.toString());
        var received = wrong.before("receivedOn", null);
        var dates = now.dates()
                .acknowledged(
                        LocalDate.parse(acknowledged == null ? since.toString() : acknowledged),
                        received == null ? null : LocalDate.parse(received));
        var status = RequestStatus.valueOf(mistaken.fromStatus());
        return new Course(now.standing().takenBack(status, dates.acknowledgedOn()), dates);
    }

    private static Reworded onAnotherDay(ReviewRequest request, PutRight wrong, LocalDate day) {
        var standing = request.standing().reroutedOn(wrong.day(), day);
        return new Rewording(request, wrong).on(day).reworded().with(new Course(standing, request.dates()));
    }

    private Reworded toAnother(ReviewRequest request, PutRight wrong, Letters.Wording right) {
        var letter = new Letters.Rerouting(Agencies.code(right.agency()), right.office(), right.number());
        if (letter.agency() == null) {
            throw new Invalid("right.agency", "Name the agency that has it.");
        }
        agencies.named("right.agency", letter.agency());
        var before = number(wrong);
        var given = letter.given(wrong.day()).orElse(null);
        var keeps = given == null ? before == null : given.toString().equals(before);
        var moved = request.facts().at(letter.agency(), letter.office());
        if (keeps && moved.equals(request.facts())) {
            throw new Refused("It says that already.");
        }
        var reworded = new Rewording(request, wrong).reworded().with(moved);
        if (keeps) {
            return reworded;
        }
        if (given != null) {
            mentions.check("right.number", given);
        }
        return reworded.instead(before, given);
    }

    /** The number that it brought, or null. */
    private static String number(PutRight wrong) {
        return wrong.last("number").map(EntryRow.Changed::after).orElse(null);
    }
}
