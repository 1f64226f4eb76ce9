package org.declass.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.request.RequestDesk;
import org.declass.run.EachByItself;
import org.declass.run.RunKey;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.Refused;

/** Plans drafts for many files, and begins them, each by itself. */
@ApplicationScoped
class BatchDesk {

    private final EachByItself each;
    private final DraftBatches batches;
    private final Candidates candidates;
    private final RequestDesk requests;
    private final Mentioned mentioned;
    private final Acts acts;

    BatchDesk(
            EachByItself each,
            DraftBatches batches,
            Candidates candidates,
            RequestDesk requests,
            Mentioned mentioned,
            Acts acts) {
        this.each = each;
        this.batches = batches;
        this.candidates = candidates;
        this.requests = requests;
        this.mentioned = mentioned;
        this.acts = acts;
    }

    /** How some files can be asked for; nothing is kept of it. */
    Plan plan(Terms terms, List<String> files) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            mentioned.agency("agency", terms.agency());
            return new Planner(terms, acts.today()).plan(candidates.of(files));
        });
    }

    /** @throws NotFound where there is no such file */
    String mustExist(String file) {
        return QuarkusTransaction.joiningExisting().call(() -> mentioned.file(file));
    }

    /**
     * Begins each of some drafts. What was asked for before under the same key is not begun again.
     *
     * @param key by which a repeat is known
     * @throws Invalid where something else was asked for under that key, or something that is not there
     */
    Result draft(Order order, String key) {
        var act = acts.now(null, order.note());
        var batch = begun(order, key, act);
        each.carryOut(DraftBatch.LEDGER, batch, 1, doing(batch, act));
        return result(batch);
    }

    /** The same for somebody who does not wait for all of it; its number. */
    String begin(Order order, String key) {
        var act = acts.now(null, order.note());
        var batch = begun(order, key, act);
        each.carryOutBeside(DraftBatch.LEDGER, batch, 1, doing(batch, act));
        return batch.number();
    }

    /** Begins what a stopped node left. */
    void goOn(String number) {
        var batch = each.leftBy(DraftBatch.LEDGER, number);
        each.carryOutBeside(
                DraftBatch.LEDGER,
                batch,
                1,
                doing(batch, acts.now(null, batch.order().note())));
    }

    /** What became of it. */
    Result get(String number) {
        return result(each.get(DraftBatch.LEDGER, number));
    }

    private Result result(DraftBatch batch) {
        return Result.of(batch, each.rows(DraftBatch.LEDGER, batch), each.isUnderWay(batch));
    }

    private DraftBatch begun(Order order, String key, Act act) {
        var known = RunKey.of(key, order);
        return each.begin(
                DraftBatch.LEDGER,
                known,
                act,
                () -> {
                    mentioned.check(order);
                    return new DraftBatch(order, known, act);
                },
                batch -> IntStream.range(0, order.requests().size())
                        .mapToObj(place ->
                                new DraftBatchRow(batch, place, order.requests().get(place)))
                        .toList());
    }

    /** A batch has one day, also where it ends on a later one. */
    private Consumer<DraftBatchRow> doing(DraftBatch batch, Act act) {
        var dated = act.on(acts.dayOf(batch.startedAt()));
        return row -> batches.became(row, drafted(batch.order(), row.wanted(), dated));
    }

    /** The rules are asked once more, with the files held, because what was shown may have changed since. */
    private String drafted(Order order, Order.Wanted wanted, Act act) {
        var terms = new Terms(order.kind(), wanted.agency(), wanted.files().size());
        var plan = new Planner(terms, act.happenedOn()).plan(candidates.locked(wanted.files()));
        if (!plan.leftOut().isEmpty()) {
            throw new Refused(plan.leftOut().stream()
                    .flatMap(file -> file.reasons().stream().map(reason -> file.file() + ": " + reason.why()))
                    .toList());
        }
        if (plan.proposals().size() != 1) {
            throw new Refused("Its files come from several folders: a request of a batch asks for those of one.");
        }
        return requests.draft(order.facts(wanted), wanted.files(), act).number();
    }
}
