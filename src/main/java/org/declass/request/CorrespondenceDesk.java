package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.declass.agency.Agencies;
import org.declass.deadline.Horizon;
import org.declass.history.Act;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.References;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.Typed;

/** Records what comes of a request besides questions and answers: notes, another addressee, a part released early. */
@ApplicationScoped
@Transactional
public class CorrespondenceDesk {

    private final ReviewRequests requests;
    private final Mentions mentions;
    private final Agencies agencies;
    private final AnsweredReleases releases;
    private final FileStandings standings;

    CorrespondenceDesk(
            ReviewRequests requests,
            Mentions mentions,
            Agencies agencies,
            AnsweredReleases releases,
            FileStandings standings) {
        this.requests = requests;
        this.mentions = mentions;
        this.agencies = agencies;
        this.releases = releases;
        this.standings = standings;
    }

    /**
     * Keeps a note on the timeline of a request.
     *
     * @param theirStatus what the agency calls where it stands, or null
     */
    public ReviewRequest write(String number, String theirStatus, Seen seen, Act act) {
        if (act.note() == null || act.note().isBlank()) {
            throw new Invalid("note", "Write something.");
        }
        var request = seen(number, seen, RequestAct.NOTE);
        request.write(Typed.orNull(theirStatus), act);
        return saved(request);
    }

    /** Records that another agency or office has a request now. */
    public ReviewRequest reroute(String number, Letters.Rerouting letter, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.REROUTE);
        NotBefore.latestMove(request, act);
        agencies.named("agency", letter.agency());
        var moved = request.facts().at(letter.agency(), letter.office());
        if (moved.equals(request.facts())) {
            throw new Invalid(
                    letter.office() == null ? "agency" : "office", "Has it already; say where " + number + " went.");
        }
        letter.given(act.happenedOn()).ifPresent(given -> mentions.check("number", given));
        request.reroute(letter, act);
        return saved(request);
    }

    /** Records that the agency takes more time, in unusual circumstances under the FOIA. */
    public ReviewRequest extend(String number, Letters.Extension letter, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.EXTEND);
        NotBefore.sending(request, act);
        NotBefore.day("until", letter.until(), act.happenedOn(), "The letter is of");
        Horizon.reaches("until", letter.until(), act.happenedOn());
        var before = request.extension().extendedOn();
        if (before != null) {
            throw new Refused("The agency took more time by its letter of " + before
                    + " already, and the law gives ten working days in all; put that entry right, or set the day of the"
                    + " clock by hand.");
        }
        request.extend(letter, act);
        return saved(request);
    }

    /** Records that a part of some items became public while the agency goes on. */
    public ReviewRequest releasePart(String number, Letters.InterimRelease letter, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.RELEASE_PART);
        NotBefore.sending(request, act);
        var items = References.all("items", letter.items(), ordinal -> itemOf(request, ordinal));
        request.releasePart(releases.interim(items, letter, act), items, standings, act);
        return saved(request);
    }

    private static RequestItem itemOf(ReviewRequest request, int ordinal) {
        return request.find(ordinal).orElseThrow(() -> new NotFound("item", request.number() + "/" + ordinal));
    }

    private ReviewRequest seen(String number, Seen seen, RequestAct act) {
        var request = requests.get(number);
        seen.orStale(request.version(), number, () -> request.require(act));
        request.require(act);
        return request;
    }

    private ReviewRequest saved(ReviewRequest request) {
        requests.flush();
        return request;
    }
}
