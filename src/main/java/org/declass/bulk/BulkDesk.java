package org.declass.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.Forms;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.Refused;
import org.declass.web.Stale;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Records one act on many things: each in a transaction of its own, together with what became of it, so that nothing is
 * done twice, whoever sends it again and whenever a node is killed.
 */
@ApplicationScoped
class BulkDesk {

    /** How many things one act can be recorded on at once. */
    static final int MOST = 400;

    private final BulkRuns runs;
    private final SingleActs single;
    private final Rehearsal rehearsal;
    private final Acts acts;
    private final ObjectMapper mapper;

    BulkDesk(BulkRuns runs, SingleActs single, Rehearsal rehearsal, Acts acts, ObjectMapper mapper) {
        this.runs = runs;
        this.single = single;
        this.rehearsal = rehearsal;
        this.acts = acts;
        this.mapper = mapper;
    }

    /** What an order will do on each; nothing is kept of it. */
    List<Foreseen> preview(Order order, List<Chosen> things) {
        var act = acts.now(order.on(), order.note());
        return things.stream().map(thing -> preview(order, thing, act)).toList();
    }

    private Foreseen preview(Order order, Chosen thing, Act act) {
        try {
            return rehearsal.of(order, thing, act);
        } catch (Refused refused) {
            return Foreseen.cannot(thing, refused.reasons());
        } catch (Invalid | IllegalAct | Stale | NotFound impossible) {
            return Foreseen.cannot(thing, List.of(impossible.getMessage()));
        }
    }

    /**
     * Records it on each. What was asked for before under the same key is not done again.
     *
     * @param key by which a repeat is known
     * @throws Invalid where something else was asked for under that key
     */
    Result record(Order order, List<Chosen> things, String key) {
        var act = acts.now(order.on(), order.note());
        var run = begun(order, things, key, act);
        return goOn(run, order, act);
    }

    /** Does what a stopped node left undone. */
    Result goOn(String number) {
        var run = QuarkusTransaction.requiringNew().call(() -> runs.get(number));
        if (!run.who().equals(acts.now().who())) {
            throw new Refused("Only " + run.who() + ", who began it, can go on.");
        }
        var order = order(run);
        return goOn(run, order, acts.now(order.on(), order.note()));
    }

    /** What became of it. */
    Result get(String number) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var run = runs.get(number);
            return Result.of(run, runs.rows(run));
        });
    }

    private BulkRun begun(Order order, List<Chosen> things, String key, Act act) {
        var digest = Digest.of(order, things);
        try {
            return QuarkusTransaction.requiringNew().call(() -> known(key, digest, act, order, things));
        } catch (ConstraintViolationException atTheSameMoment) {
            return QuarkusTransaction.requiringNew().call(() -> known(key, digest, act, order, things));
        }
    }

    private BulkRun known(String key, String digest, Act act, Order order, List<Chosen> things) {
        var before = runs.find(act.who(), key);
        if (before.isPresent()) {
            if (!before.get().digest().equals(digest)) {
                throw new Invalid("", "This was sent before with something else in it; begin anew.");
            }
            return before.get();
        }
        var run = new BulkRun(order.act(), key, digest, json(order), act);
        runs.persistAndFlush(run);
        IntStream.range(0, things.size()).forEach(place -> runs.add(new BulkRow(run, place, things.get(place))));
        return run;
    }

    private Result goOn(BulkRun run, Order order, Act act) {
        var rows = QuarkusTransaction.requiringNew().call(() -> runs.rows(run));
        rows.stream().filter(row -> row.outcome() == null).forEach(row -> attempt(order, row, act));
        return get(run.number());
    }

    private void attempt(Order order, BulkRow row, Act act) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (runs.settle(row.id(), Outcome.DONE, null)) {
                    single.perform(order, row.chosen(), act);
                }
            });
        } catch (Stale changed) {
            settle(row, Outcome.CHANGED, changed.getMessage());
        } catch (Invalid | Refused | IllegalAct | NotFound refused) {
            settle(row, Outcome.REFUSED, refused.getMessage());
        } catch (RuntimeException e) {
            if (!Forms.isOvertaken(e)) {
                throw e;
            }
            settle(row, Outcome.CHANGED, new Stale(row.chosen().number()).getMessage());
        }
    }

    private void settle(BulkRow row, Outcome outcome, String reason) {
        QuarkusTransaction.requiringNew().run(() -> runs.settle(row.id(), outcome, reason));
    }

    private String json(Order order) {
        try {
            return mapper.writeValueAsString(order);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Order order(BulkRun run) {
        try {
            return mapper.readValue(run.asked(), Order.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
