package org.declass.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.deadline.DeadlineDesk;
import org.declass.file.FileDesk;
import org.declass.finding.FindingDesk;
import org.declass.history.Act;
import org.declass.referral.ReferralDesk;
import org.declass.request.CorrespondenceDesk;
import org.declass.request.Letters;
import org.declass.request.RequestDesk;

/** Does on one thing what an order says, through the desk that does it alone. */
@ApplicationScoped
class SingleActs {

    private final RequestDesk requests;
    private final CorrespondenceDesk correspondence;
    private final ReferralDesk referrals;
    private final FileDesk files;
    private final FindingDesk findings;
    private final DeadlineDesk deadlines;

    SingleActs(
            RequestDesk requests,
            CorrespondenceDesk correspondence,
            ReferralDesk referrals,
            FileDesk files,
            FindingDesk findings,
            DeadlineDesk deadlines) {
        this.requests = requests;
        this.correspondence = correspondence;
        this.referrals = referrals;
        this.files = files;
        this.findings = findings;
        this.deadlines = deadlines;
    }

    void perform(Order order, Chosen thing, Act act) {
        var number = thing.number();
        var seen = thing.seen();
        switch (order.act()) {
            case SEND -> requests.send(number, seen, act);
            case ACKNOWLEDGE ->
                requests.acknowledge(
                        number, new Letters.Acknowledgement(order.receivedOn(), thing.theirs()), seen, act);
            case START_REVIEW -> requests.startReview(number, seen, act);
            case NOTE -> correspondence.write(number, order.theirStatus(), seen, act);
            case HAND_OVER -> requests.handOver(number, order.editor(), seen, act);
            case CLOSE -> requests.close(number, new Letters.Closure(order.reason(), insisting(order)), seen, act);
            case ACKNOWLEDGE_REFERRAL -> referrals.acknowledge(number, seen, act);
            case NOTE_ON_REFERRAL -> referrals.write(number, seen, act);
            case SIGHT -> files.sight(number, order.finding(), seen, act);
            case DISMISS -> findings.dismiss(number, order.why(), seen, act);
            case REINSTATE -> findings.takeBack(number, seen, act);
            case SET_DAY -> deadlines.set(number, order.due(), order.why(), seen, act);
            case UNSET_DAY -> deadlines.takeBack(number, seen, act);
        }
    }

    private static Letters.Confirmation insisting(Order order) {
        return Boolean.TRUE.equals(order.confirmed()) ? Letters.Confirmation.YES : Letters.Confirmation.NO;
    }
}
