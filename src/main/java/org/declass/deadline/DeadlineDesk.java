package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Verb;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.Seen;
import org.declass.web.Versioned;

/** Sets due days by hand; all else about clocks follows from what is recorded of the cases. */
@ApplicationScoped
@Transactional
public class DeadlineDesk {

    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineDesk(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public Versioned<DeadlineRow> get(String number) {
        var found = deadlines.get(number);
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Versioned<>(DeadlineRow.of(found, today), found.edition());
    }

    /** Puts a day in the place of the reckoned one; it stays whatever is corrected later, until it is taken back. */
    public void set(String number, LocalDate due, String reason, Seen seen, Act act) {
        var known = seen(number, seen);
        if (known.ended().how() != Ending.OPEN) {
            throw new IllegalAct(known.key() + " has ended.", List.of());
        }
        if (due.isBefore(known.reckoned().earliest())) {
            throw new Invalid(
                    "due", "Lies before it began on " + known.reckoned().earliest() + ".");
        }
        Horizon.reaches("due", due, known.reckoned().earliest());
        write(known, new SetByHand(due, reason, act.who()), Verb.SET_BY_HAND, act);
    }

    /** Lets the reckoned day count again. */
    public void takeBack(String number, Seen seen, Act act) {
        var known = seen(number, seen);
        if (known.hand() == null) {
            throw new IllegalAct("Nobody set the day of " + known.key() + ".", List.of("override"));
        }
        write(known, null, Verb.HAND_TAKEN_BACK, act);
    }

    private Deadline seen(String number, Seen seen) {
        var known = deadlines.get(number);
        seen.orStale(known.edition(), known.key());
        return known;
    }

    private void write(Deadline known, SetByHand hand, Verb verb, Act act) {
        var before = known.hand();
        var next = known.from(act.recordedAt());
        next.setByHand(hand);
        deadlines.persist(next);
        var changes = List.of(
                new Change(next.subject(), "setByHand", text(before), text(hand)),
                new Change(next.subject(), "reason", reason(before), reason(hand)));
        act.records(verb, next.subject(), Case.ofRequest(next.matter().request()), changes);
    }

    private static String text(SetByHand hand) {
        return hand == null ? null : hand.due().toString();
    }

    private static String reason(SetByHand hand) {
        return hand == null ? null : hand.reason();
    }
}
