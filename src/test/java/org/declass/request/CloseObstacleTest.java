package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.declass.Reset;
import org.declass.history.History;
import org.declass.referral.Category;
import org.declass.referral.KnownBy;
import org.declass.referral.ReferralDesk;
import org.declass.referral.ReferralFacts;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request is not closed over something of ours without a person insisting. */
@QuarkusTest
class CloseObstacleTest {

    private static final String APPEAL_WINDOW = "A clock of ours runs: Appeal to the agency, file by 10 April 2026";

    @Inject
    Reset reset;

    @Inject
    Filing filing;

    @Inject
    RequestDesk desk;

    @Inject
    ReferralDesk referrals;

    @Inject
    ReviewRequests requests;

    @Inject
    History history;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    /** As it is now in the database. */
    private RequestStatus status(String number) {
        requests.getEntityManager().clear();
        return requests.get(number).status();
    }

    private void close(String number, CloseReason reason, Letters.Confirmation confirmed) {
        desk.close(number, new Letters.Closure(reason, confirmed), Seen.ANY, filing.act());
    }

    private void assertRefused(String number, CloseReason reason, String... why) {
        var position = history.position();
        assertThatThrownBy(() -> close(number, reason, Letters.Confirmation.NO))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.reasons())
                                .hasSize(why.length)
                                .allSatisfy(
                                        reasonGiven -> assertThat(reasonGiven).containsAnyOf(why)));
        assertThat(history.position()).isEqualTo(position);
    }

    @Test
    void anAnswerThatWeOwe() {
        assertRefused(filing.awaitingUs("One"), CloseReason.WITHDRAWN_BY_US, "waits for our answer");
    }

    @Test
    void itemsWithoutAnAnswerWhereAnswersMatter() {
        var number = filing.inReview("One", "Two");

        assertRefused(number, CloseReason.ACCEPTED, "2 of 2 items");
        assertRefused(number, CloseReason.FULLY_RELEASED, "2 of 2 items");
        close(number, CloseReason.WITHDRAWN_BY_US, Letters.Confirmation.NO);

        assertThat(status(number)).isEqualTo(RequestStatus.CLOSED);
    }

    @Test
    void itemsThatWereNotReleasedInFull() {
        assertRefused(
                filing.decided(Outcome.RELEASED_IN_PART, "One"),
                CloseReason.FULLY_RELEASED,
                "not released in full",
                APPEAL_WINDOW);
        assertRefused(
                filing.decided(Outcome.GLOMAR, "Two"),
                CloseReason.FULLY_RELEASED,
                "not released in full",
                APPEAL_WINDOW);
    }

    @Test
    void referralsThatAreOut() {
        var number = filing.inReview("One");
        var facts = new ReferralFacts("DOE", Category.RD, KnownBy.NOTIFIED, null);
        referrals.refer(number, null, facts, Seen.ANY, filing.act());

        assertRefused(number, CloseReason.ADMINISTRATIVELY_CLOSED, "still out");
    }

    @Test
    void allAtOnce() {
        var number = filing.inReview("One", "Two");
        var facts = new ReferralFacts("DOE", Category.RD, KnownBy.NOTIFIED, null);
        referrals.refer(number, null, facts, Seen.ANY, filing.act());
        desk.ask(number, new Letters.Question(QuestionKind.FEE, null), Seen.ANY, filing.act());

        assertRefused(number, CloseReason.ACCEPTED, "waits for our answer", "2 of 2 items", "still out");
        close(number, CloseReason.ACCEPTED, Letters.Confirmation.YES);

        assertThat(status(number)).isEqualTo(RequestStatus.CLOSED);
    }

    @Test
    void anAnswerThatSaysThatThereAreNoRecordsWhereThatIsTheReason() {
        var number = filing.decided(Outcome.DENIED_IN_FULL, "One");

        assertRefused(number, CloseReason.NO_RECORDS, "No answer says", APPEAL_WINDOW);
        assertRefused(filing.decided(Outcome.NO_RECORDS, "Two"), CloseReason.NO_RECORDS, APPEAL_WINDOW);
    }

    @Test
    void itemsToReleaseWhereAllWasReleased() {
        var facts =
                new RequestFacts(RequestKind.INDEXING_ON_DEMAND, "NARA", null, "Entry 3093", "Ed", null, null, null);
        var number = desk.draft(facts, List.of(), filing.act()).number();
        desk.send(number, Seen.ANY, filing.act());

        assertRefused(number, CloseReason.FULLY_RELEASED, "no items");
    }

    @Test
    void reasonsThatDoNotFitWhereItStandsWhateverAPersonSays() {
        var draft = filing.draft("One");
        var sent = filing.sent("Two");

        assertThatThrownBy(() -> close(draft, CloseReason.FULLY_RELEASED, Letters.Confirmation.YES))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("ABANDONED");
        assertThatThrownBy(() -> close(sent, CloseReason.ABANDONED, Letters.Confirmation.YES))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("drafts only");
        close(draft, CloseReason.ABANDONED, Letters.Confirmation.NO);

        assertThat(status(draft)).isEqualTo(RequestStatus.CLOSED);
        assertThat(status(sent)).isEqualTo(RequestStatus.SENT);
    }
}
