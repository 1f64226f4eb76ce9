package org.declass.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.run.EachByItself;
import org.declass.run.RunKey;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.Refused;
import org.declass.web.Stale;

/** Records one act on many things, each by itself, and says before what it will do. */
@ApplicationScoped
class BulkDesk {

    /** How many things one act can be recorded on at once. */
    static final int MOST = 400;

    private final EachByItself each;
    private final SingleActs single;
    private final Rehearsal rehearsal;
    private final OwnSteps own;
    private final Acts acts;
    private final ObjectMapper mapper;

    BulkDesk(EachByItself each, SingleActs single, Rehearsal rehearsal, OwnSteps own, Acts acts, ObjectMapper mapper) {
        this.each = each;
        this.single = single;
        this.rehearsal = rehearsal;
        this.own = own;
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
        each.carryOut(BulkRun.LEDGER, run, order.act().together(), doing(run, order, act));
        return result(run);
    }

    /** The same for somebody who does not wait for all of it; its number. */
    String begin(Order order, List<Chosen> things, String key) {
        var act = acts.now(order.on(), order.note());
        var run = begun(order, things, key, act);
        each.carryOutBeside(BulkRun.LEDGER, run, order.act().together(), doing(run, order, act));
        return run.number();
    }

    /** Does what a stopped node left undone. */
    void goOn(String number) {
        var run = each.leftBy(BulkRun.LEDGER, number);
        var order = order(run);
        each.carryOutBeside(
                BulkRun.LEDGER, run, order.act().together(), doing(run, order, acts.now(order.on(), order.note())));
    }

    /** What became of it. */
    Result get(String number) {
        return result(each.get(BulkRun.LEDGER, number));
    }

    private Result result(BulkRun run) {
        return Result.of(run, each.rows(BulkRun.LEDGER, run), each.isUnderWay(run));
    }

    private BulkRun begun(Order order, List<Chosen> things, String key, Act act) {
        var known = RunKey.of(key, order + " " + things);
        return each.begin(
                BulkRun.LEDGER,
                known,
                act,
                () -> new BulkRun(order.act(), json(order), known, act),
                run -> IntStream.range(0, things.size())
                        .mapToObj(place -> new BulkRow(run, place, things.get(place)))
                        .toList());
    }

    /** A run has one day, also where it ends on a later one. */
    private Consumer<BulkRow> doing(BulkRun run, Order order, Act act) {
        var left = each.rows(BulkRun.LEDGER, run).stream()
                .filter(row -> row.outcome() == null)
                .map(BulkRow::chosen)
                .toList();
        var seen = own.of(act, run.act().list(), left);
        var dated = order.on() == null ? act.on(acts.dayOf(run.startedAt())) : act;
        return row -> single.perform(order, seen.apply(row.chosen()), dated);
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
            return mapper.readValue(run.order(), Order.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
