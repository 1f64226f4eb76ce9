package org.declass.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.request.Filing;
import org.declass.run.EachByItself;
import org.declass.run.RunKey;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run that breaks in the middle tells what it did, and what is left of it. */
@QuarkusTest
class BrokenRunTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    EachByItself each;

    @Inject
    BulkDesk desk;

    private final List<String> tried = new ArrayList<>();

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Test
    void keepsWhatWasDoneAndLeavesTheRestOpen() {
        var run = run("R-1", "R-2", "R-3", "R-4");

        each.carryOut(BulkRun.LEDGER, run, 2, breaking("R-3", 2, new IllegalStateException("the disk is full")));
        var stopped = desk.get(run.number());
        each.carryOut(BulkRun.LEDGER, run, 2, breaking("", 0, null));

        assertThat(stopped.rows())
                .extracting(Result.Row::outcome)
                .containsExactly(Outcome.DONE, Outcome.DONE, null, null);
        assertThat(stopped.left()).isEqualTo(2);
        assertThat(desk.get(run.number()).left()).isZero();
        assertThat(tried).containsExactly("R-1", "R-2", "R-3", "R-3", "R-4");
    }

    @Test
    void triesEachByItselfOnceWhereOthersWereWriting() {
        var run = run("R-1", "R-2");

        each.carryOut(BulkRun.LEDGER, run, 2, breaking("R-2", 1, lockedOut()));

        assertThat(desk.get(run.number()).done()).isEqualTo(2);
        assertThat(tried).containsExactly("R-1", "R-2", "R-1", "R-2");
    }

    @Test
    void saysWhatIsWrongWhereNothingWasDone() {
        var run = run("R-1", "R-2");
        var lockedOut = lockedOut();

        assertThatThrownBy(() -> each.carryOut(BulkRun.LEDGER, run, 2, breaking("R-1", 2, lockedOut)))
                .isSameAs(lockedOut);
        assertThat(desk.get(run.number()).left()).isEqualTo(2);
    }

    private BulkRun run(String... things) {
        return each.begin(
                BulkRun.LEDGER,
                RunKey.of("k", List.of(things)),
                filing.act(),
                () -> new BulkRun(BulkAct.NOTE, "{}", RunKey.of("k", List.of(things)), filing.act()),
                run -> IntStream.range(0, things.length)
                        .mapToObj(place -> new BulkRow(run, place, new Chosen(things[place], null, null, null)))
                        .toList());
    }

    private static LockAcquisitionException lockedOut() {
        return new LockAcquisitionException("Others write", new SQLException());
    }

    private Consumer<BulkRow> breaking(String at, int times, RuntimeException failure) {
        var left = new int[] {times};
        return row -> {
            tried.add(row.chosen().number());
            if (row.chosen().number().equals(at) && left[0]-- > 0) {
                throw failure;
            }
        };
    }
}
