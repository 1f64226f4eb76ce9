package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import org.declass.Reset;
import org.declass.file.Document;
import org.declass.file.FileDesk;
import org.declass.file.FileFacts;
import org.declass.file.Location;
import org.declass.file.PartialDate;
import org.declass.file.Withdrawal;
import org.declass.file.WithdrawalKind;
import org.declass.file.WithdrawnFile;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.referral.Category;
import org.declass.referral.KnownBy;
import org.declass.referral.Referral;
import org.declass.referral.ReferralDesk;
import org.declass.referral.ReferralFacts;
import org.declass.request.DeterminationDesk;
import org.declass.request.DeterminationFacts;
import org.declass.request.Letters;
import org.declass.request.Outcome;
import org.declass.request.RequestDesk;
import org.declass.request.RequestFacts;
import org.declass.request.RequestKind;
import org.declass.request.ReviewRequest;
import org.declass.request.Stage;
import org.declass.web.Seen;

/** What the tests of reports put on record, through the desks. */
@ApplicationScoped
public class Docket {

    private final FileDesk files;
    private final RequestDesk requests;
    private final ReferralDesk referrals;
    private final DeterminationDesk determinations;
    private final Tallies tallies;
    private final Acts acts;
    private final Reckoned reckoned;
    private final Rows rows;

    Docket(
            FileDesk files,
            RequestDesk requests,
            ReferralDesk referrals,
            DeterminationDesk determinations,
            Tallies tallies,
            Acts acts,
            Reckoned reckoned,
            Rows rows) {
        this.files = files;
        this.requests = requests;
        this.referrals = referrals;
        this.determinations = determinations;
        this.tallies = tallies;
        this.acts = acts;
        this.reckoned = reckoned;
        this.rows = rows;
    }

    void forget(@Observes Reset.Everything reset) {
        tallies.forget();
        reckoned.forget();
        rows.forget();
    }

    /** An act of the editor, today. */
    public Act today() {
        return acts.by("ed", "test");
    }

    /** An act of the editor that happened on a day and is recorded today. */
    public Act on(LocalDate day) {
        return today().on(day);
    }

    /** A file. */
    public WithdrawnFile file(String title, String recordGroup, WithdrawalKind kind, Act act) {
        return files.record(facts(title, recordGroup, kind), act);
    }

    /** A file, moved to another record group or kind. */
    public void edit(WithdrawnFile file, String recordGroup, WithdrawalKind kind, Act act) {
        files.edit(file.number(), facts(file.facts().document().title(), recordGroup, kind), Seen.ANY, act);
    }

    private static FileFacts facts(String title, String recordGroup, WithdrawalKind kind) {
        return new FileFacts(
                null,
                null,
                new Location(null, recordGroup, null, null, null, null, null, null),
                new Document(null, PartialDate.of("1962"), null, null, null, title, null, null, null, null),
                new Withdrawal(kind, null, null, null, null),
                null,
                null,
                null);
    }

    /** Strikes a file. */
    public void strike(WithdrawnFile file, Act act) {
        files.strike(file.number(), Seen.ANY, act);
    }

    /** A draft over some files. */
    public ReviewRequest draft(String agency, RequestKind kind, List<WithdrawnFile> over, Act act) {
        return requests.draft(
                facts(agency, kind), over.stream().map(WithdrawnFile::number).toList(), act);
    }

    /** A request addressed to somebody else. */
    public void readdress(ReviewRequest request, String agency, Act act) {
        requests.edit(request.number(), facts(agency, request.facts().kind()), Seen.ANY, act);
    }

    private static RequestFacts facts(String agency, RequestKind kind) {
        return new RequestFacts(kind, agency, null, "Jupiter missiles", "ed", null, null, null);
    }

    /** Sends a request. */
    public void send(ReviewRequest request, Act act) {
        requests.send(request.number(), Seen.ANY, act);
    }

    /** Takes an item off a draft. */
    public void remove(ReviewRequest request, int item, Act act) {
        requests.remove(request.number(), item, Seen.ANY, act);
    }

    /** Adds a file to a draft. */
    public void add(ReviewRequest request, WithdrawnFile file, Act act) {
        requests.add(request.number(), List.of(file.number()), Seen.ANY, act);
    }

    /** The agency asks whether we are still interested. */
    public void ask(ReviewRequest request, Act act) {
        requests.ask(
                request.number(),
                new Letters.Question(
                        org.declass.request.QuestionKind.STILL_INTERESTED,
                        act.happenedOn().plusDays(30)),
                Seen.ANY,
                act);
    }

    /** A referral of all items. */
    public Referral refer(ReviewRequest request, String to, Act act) {
        return referrals.refer(
                request.number(), List.of(), new ReferralFacts(to, Category.RD, KnownBy.NOTIFIED, null), Seen.ANY, act);
    }

    /** A referral comes back. */
    public void comeBack(Referral referral, Act act) {
        referrals.comeBack(referral.number(), org.declass.referral.Recommendation.DENY, Seen.ANY, act);
    }

    /** A referral goes out once more. */
    public void referAgain(Referral referral, Act act) {
        referrals.referAgain(referral.number(), Seen.ANY, act);
    }

    /** An answer on one item. */
    public void determine(ReviewRequest request, int item, Outcome outcome, Act act) {
        var facts = new DeterminationFacts(
                Stage.INITIAL, outcome, null, act.happenedOn(), null, null, null, null, null, null, List.of());
        determinations.determine(request.number(), new Letters.Answer(List.of(item), facts, null), Seen.ANY, act);
    }

    /** Closes a request whatever stands in the way. */
    public void close(ReviewRequest request, Act act) {
        requests.close(
                request.number(),
                new Letters.Closure(org.declass.request.CloseReason.WITHDRAWN_BY_US, Letters.Confirmation.YES),
                Seen.ANY,
                act);
    }
}
