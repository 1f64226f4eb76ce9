package org.declass.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.Forms;
import org.declass.request.RequestDesk;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.Refused;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Plans drafts for many files, and begins them: each in a transaction of its own, together with what became of it, so that
 * none is begun twice, whoever sends it again and whenever a node is killed.
 */
@ApplicationScoped
class BatchDesk {

    private final DraftBatches batches;
    private final Candidates candidates;
    private final RequestDesk requests;
    private final Mentioned mentioned;
    private final Acts acts;

    BatchDesk(DraftBatches batches, Candidates candidates, RequestDesk requests, Mentioned mentioned, Acts acts) {
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
        return goOn(batch, act);
    }

    /** Begins what a stopped node left. */
    Result goOn(String number) {
        var batch = QuarkusTransaction.requiringNew().call(() -> batches.get(number));
        if (!batch.who().equals(acts.now().who())) {
            throw new Refused("Only " + batch.who() + ", who began it, can go on.");
        }
        return goOn(batch, acts.now(null, batch.order().note()));
    }

    /** What became of it. */
    Result get(String number) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var batch = batches.get(number);
            return Result.of(batch, batches.rows(batch));
        });
    }

    private DraftBatch begun(Order order, String key, Act act) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> known(order, key, act));
        } catch (ConstraintViolationException atTheSameMoment) {
            return QuarkusTransaction.requiringNew().call(() -> known(order, key, act));
        }
    }

    private DraftBatch known(Order order, String key, Act act) {
        var before = batches.find(act.who(), key);
        if (before.isPresent()) {
            if (!before.get().isFor(order)) {
                throw new Invalid("", "This was sent before with something else in it; begin anew.");
            }
            return before.get();
        }
        mentioned.check(order);
        var batch = new DraftBatch(order, key, act);
        batches.persistAndFlush(batch);
        IntStream.range(0, order.requests().size())
                .forEach(place -> batches.add(
                        new DraftBatchRow(batch, place, order.requests().get(place))));
        return batch;
    }

    private Result goOn(DraftBatch batch, Act act) {
        var rows = QuarkusTransaction.requiringNew().call(() -> batches.rows(batch));
        rows.stream().filter(row -> row.outcome() == null).forEach(row -> attempt(batch, row, act));
        return get(batch.number());
    }

    private void attempt(DraftBatch batch, DraftBatchRow row, Act act) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (batches.take(row.id())) {
                    batches.name(row.id(), drafted(batch.order(), row.wanted(), act));
                }
            });
        } catch (Invalid | Refused | IllegalAct | NotFound refused) {
            refuse(row, refused.getMessage());
        } catch (RuntimeException e) {
            if (!Forms.isOvertaken(e)) {
                throw e;
            }
            refuse(row, "Somebody changed one of its files at the same moment.");
        }
    }

    private void refuse(DraftBatchRow row, String reason) {
        QuarkusTransaction.requiringNew().run(() -> batches.refuse(row.id(), reason));
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
