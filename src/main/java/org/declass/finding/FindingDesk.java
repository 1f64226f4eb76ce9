package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.web.Seen;
import org.declass.web.Versioned;

/** Sets findings aside and takes that back; all else about them follows from what is recorded of the cases. */
@ApplicationScoped
@Transactional
public class FindingDesk {

    private final Findings findings;
    private final Acts acts;

    FindingDesk(Findings findings, Acts acts) {
        this.findings = findings;
        this.acts = acts;
    }

    public Versioned<FindingRow> get(String number) {
        var found = findings.get(number);
        return new Versioned<>(FindingRow.of(found, acts.today()), found.version());
    }

    /** Records why nothing is to be done about it; it stays dismissed until the facts it rests on change. */
    public void dismiss(String number, String reason, Seen seen, Act act) {
        seen(number, seen).dismiss(reason, acts.today(), act);
    }

    /** Lets it count again. */
    public void takeBack(String number, Seen seen, Act act) {
        seen(number, seen).takeBackDismissal(acts.today(), act);
    }

    private Finding seen(String number, Seen seen) {
        var known = findings.get(number);
        seen.orStale(known.version(), known.key());
        return known;
    }
}
