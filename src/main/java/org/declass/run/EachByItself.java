package org.declass.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.Forms;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.Refused;
import org.declass.web.Stale;
import org.hibernate.PessimisticLockException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;

/**
 * Does many things, each in one transaction with what became of it. So none is done twice, whoever sends it again and whenever
 * a node is killed; none is done by half; and one that is refused does not stop the others.
 */
@ApplicationScoped
public class EachByItself {

    private static final Logger LOG = Logger.getLogger(EachByItself.class);

    private final Runs runs;
    private final Beside beside;
    private final Acts acts;

    EachByItself(Runs runs, Beside beside, Acts acts) {
        this.runs = runs;
        this.beside = beside;
        this.acts = acts;
    }

    /**
     * Keeps what is wanted, with a row for each thing; what was asked for before under the same key is given back.
     *
     * @param run what is kept of it
     * @param rows a row for each thing
     * @throws Invalid where something else was asked for under that key
     */
    public <R extends Run, W extends RunRow> R begin(
            Ledger<R, W> ledger, RunKey key, Act act, Supplier<R> run, Function<R, List<W>> rows) {
        Supplier<R> known = () -> QuarkusTransaction.requiringNew()
                .call(() -> runs.known(ledger, act.who(), key, () -> {
                    var begun = run.get();
                    return runs.keep(begun, rows.apply(begun));
                }));
        try {
            return known.get();
        } catch (ConstraintViolationException atTheSameMoment) {
            return known.get();
        }
    }

    /**
     * Does each that was not done yet. Where something breaks in the middle, such as a full disk or others who write for too
     * long, what was done stays done and the rest stays open; where nothing was done yet, that is thrown.
     *
     * @param together how many are tried in one transaction first, which costs far less; where one of them cannot be done,
     *     none is, and each is tried by itself
     */
    public <R extends Run, W extends RunRow> void carryOut(
            Ledger<R, W> ledger, R run, int together, Consumer<W> doing) {
        var left =
                rows(ledger, run).stream().filter(row -> row.outcome() == null).toList();
        try {
            for (var from = 0; from < left.size(); from += together) {
                carryOut(ledger, left.subList(from, Math.min(left.size(), from + together)), doing);
            }
        } catch (RuntimeException broken) {
            if (rows(ledger, run).stream().allMatch(row -> row.outcome() == null)) {
                throw broken;
            }
            LOG.errorf(broken, "%s came to a stop; what is left can be gone on with", run.number());
        }
    }

    private <W extends RunRow> void carryOut(Ledger<?, W> ledger, List<W> some, Consumer<W> doing) {
        if (some.size() == 1 || !areDone(ledger, some, doing)) {
            some.forEach(row -> attempt(ledger, row, doing));
        }
    }

    /** The same for somebody who waits a moment only; what is left then is done while they look. */
    public <R extends Run, W extends RunRow> void carryOutBeside(
            Ledger<R, W> ledger, R run, int together, Consumer<W> doing) {
        beside.carryOut(run.number(), () -> carryOut(ledger, run, together, doing));
    }

    /** Whether it is being carried out now, by this node. */
    public boolean isUnderWay(Run run) {
        return beside.has(run.number());
    }

    /**
     * A run that a stopped node left undone.
     *
     * @throws Refused where somebody else began it
     */
    public <R extends Run> R leftBy(Ledger<R, ?> ledger, String number) {
        var run = get(ledger, number);
        if (!run.who().equals(acts.now().who())) {
            throw new Refused("Only " + run.who() + ", who began it, can go on.");
        }
        return run;
    }

    /** @throws NotFound where there is none with that number */
    public <R extends Run> R get(Ledger<R, ?> ledger, String number) {
        return QuarkusTransaction.requiringNew().call(() -> runs.get(ledger, number));
    }

    /** The rows of a run, in their order. */
    public <R extends Run, W extends RunRow> List<W> rows(Ledger<R, W> ledger, R run) {
        return QuarkusTransaction.requiringNew().call(() -> runs.rows(ledger, run));
    }

    private <W extends RunRow> boolean areDone(Ledger<?, W> ledger, List<W> rows, Consumer<W> doing) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> rows.forEach(row -> {
                        if (runs.settle(ledger, row, ledger.done(), null)) {
                            doing.accept(row);
                        }
                    }));
            return true;
        } catch (Stale | Invalid | Refused | IllegalAct | NotFound oneOfThem) {
            return false;
        } catch (RuntimeException e) {
            if (!Forms.isOvertaken(e) && !isLockedOut(e)) {
                throw e;
            }
            return false;
        }
    }

    private <W extends RunRow> void attempt(Ledger<?, W> ledger, W row, Consumer<W> doing) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (runs.settle(ledger, row, ledger.done(), null)) {
                    doing.accept(row);
                }
            });
        } catch (Stale changed) {
            settle(ledger, row, ledger.changed(), changed.getMessage());
        } catch (Invalid | Refused | IllegalAct | NotFound refused) {
            settle(ledger, row, ledger.refused(), refused.getMessage());
        } catch (RuntimeException e) {
            if (!Forms.isOvertaken(e)) {
                throw e;
            }
            settle(ledger, row, ledger.changed(), row.overtaken());
        }
    }

    /** Others were writing for too long, or each waited for the other. */
    private static boolean isLockedOut(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause ->
                        cause instanceof LockAcquisitionException || cause instanceof PessimisticLockException);
    }

    private void settle(Ledger<?, ?> ledger, RunRow row, Enum<?> outcome, String reason) {
        QuarkusTransaction.requiringNew().run(() -> runs.settle(ledger, row, outcome, reason));
    }
}
