package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.declass.FixedClock;
import org.declass.file.FileDesk;
import org.declass.file.Shelf;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.web.Seen;

/** Requests of the tests, each at some place of its course; reached by the verbs. */
@ApplicationScoped
public class Filing {

    /** The day they are sent. */
    public static final LocalDate SENT_ON = FixedClock.TODAY.minusDays(60);

    private final FileDesk files;
    private final RequestDesk desk;
    private final DeterminationDesk determinations;
    private final Acts acts;

    Filing(FileDesk files, RequestDesk desk, DeterminationDesk determinations, Acts acts) {
        this.files = files;
        this.desk = desk;
        this.determinations = determinations;
        this.acts = acts;
    }

    /** An act of Ed, today. */
    public Act act() {
        return acts.by("ed", "test");
    }

    /** An act of Ed on another day. */
    public Act on(LocalDate day) {
        return act().on(day);
    }

    /** A file, by its number. */
    public String file(String title) {
        return files.record(Shelf.facts(title), act()).number();
    }

    /** A draft to the Department of State over files with these titles, by its number. */
    public String draft(String... titles) {
        var numbers = Arrays.stream(titles).map(this::file).toList();
        var facts = new RequestFacts(
                RequestKind.MDR,
                "STATE",
                null,
                "Jupiter missiles in Italy",
                "Ed",
                "E.O. 13526, section 3.5",
                null,
                null);
        return desk.draft(facts, numbers, on(SENT_ON)).number();
    }

    /** A request of a kind that was sent. */
    public String sent(RequestKind kind, String... titles) {
        return sent(kind, "STATE", titles);
    }

    /** A request that was sent to an agency. */
    public String to(String agency, String... titles) {
        return sent(RequestKind.MDR, agency, titles);
    }

    private String sent(RequestKind kind, String agency, String... titles) {
        var numbers = Arrays.stream(titles).map(this::file).toList();
        var facts = new RequestFacts(kind, agency, null, "Jupiter missiles in Italy", "Ed", null, null, null);
        var number = desk.draft(facts, numbers, on(SENT_ON)).number();
        desk.send(number, Seen.ANY, on(SENT_ON));
        return number;
    }

    /** A request that was sent. */
    public String sent(String... titles) {
        var number = draft(titles);
        desk.send(number, Seen.ANY, on(SENT_ON));
        return number;
    }

    /** A request that was acknowledged. */
    public String acknowledged(String... titles) {
        var number = sent(titles);
        desk.acknowledge(
                number,
                new Letters.Acknowledgement(SENT_ON.plusDays(5), "M-" + number),
                Seen.ANY,
                on(SENT_ON.plusDays(10)));
        return number;
    }

    /** A request that is in review. */
    public String inReview(String... titles) {
        var number = acknowledged(titles);
        desk.startReview(number, Seen.ANY, on(SENT_ON.plusDays(20)));
        return number;
    }

    /** A request whose agency waits for us. */
    public String awaitingUs(String... titles) {
        var number = inReview(titles);
        desk.ask(number, new Letters.Question(QuestionKind.FEE, null), Seen.ANY, on(SENT_ON.plusDays(30)));
        return number;
    }

    /** A request with the same answer on every item. */
    public String decided(Outcome outcome, String... titles) {
        var number = inReview(titles);
        for (var item = 1; item <= titles.length; item++) {
            answer(number, item, outcome);
        }
        return number;
    }

    /** A request that was closed. */
    public String closed(String... titles) {
        var number = decided(Outcome.RELEASED_IN_FULL, titles);
        var closure = new Letters.Closure(CloseReason.FULLY_RELEASED, Letters.Confirmation.NO);
        desk.close(number, closure, Seen.ANY, on(SENT_ON.plusDays(50)));
        return number;
    }

    /** The agency asks us something, today. */
    public void ask(String number, QuestionKind kind) {
        desk.ask(number, new Letters.Question(kind, null), Seen.ANY, act());
    }

    /** We answer, today. */
    public void answerThem(String number) {
        desk.answer(number, Seen.ANY, act());
    }

    /** An answer on one item. */
    public void answer(String number, int item, Outcome outcome) {
        var day = SENT_ON.plusDays(40);
        var facts = new DeterminationFacts(
                Stage.INITIAL, outcome, null, day, null, 10, null, null, null, null, List.of("25X6"));
        determinations.determine(number, new Letters.Answer(List.of(item), facts, null), Seen.ANY, on(day));
    }
}
