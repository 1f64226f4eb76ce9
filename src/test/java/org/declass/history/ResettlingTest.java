package org.declass.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests are settled anew one by one: none waits for one that cannot be settled, and none is settled twice. */
@QuarkusTest
class ResettlingTest {

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    Resettling resettling;

    @Inject
    ResettlingWorker worker;

    @Inject
    Poison poison;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    private String bad;
    private List<String> good;

    @BeforeEach
    void begin() {
        reset.everything();
        bad = filing.decided(Outcome.DENIED_IN_FULL, "Bad");
        good = IntStream.range(0, 5)
                .mapToObj(i -> filing.decided(Outcome.DENIED_IN_FULL, "Good " + i))
                .toList();
    }

    /** Has all of them wait, with something to settle: their clocks are gone. */
    private void allWait() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("delete from Deadline").executeUpdate();
            resettling.later(List.of(bad), "a test");
            resettling.later(good, "a test");
        });
    }

    private long clocks(String request) {
        entities.clear();
        return entities.createQuery("select count(*) from Deadline d where d.matter.request = :request", Long.class)
                .setParameter("request", request)
                .getSingleResult();
    }

    private long timesSettled(String request) {
        entities.clear();
        return entities.createQuery(
                        "select count(*) from HistoryEntry where verb = SETTLED_ANEW and requestKey = :request",
                        Long.class)
                .setParameter("request", request)
                .getSingleResult();
    }

    /** Looks as often as it takes, each time after a quarter of an hour. */
    private void lookAgain(int times) {
        for (var i = 0; i < times; i++) {
            clock.advance(Duration.ofMinutes(15));
            worker.look();
        }
    }

    @Test
    void oneThatCannotBeSettledHoldsUpNoOther() {
        allWait();
        poison.into(bad);

        worker.look();

        assertThat(good).allSatisfy(request -> assertThat(clocks(request)).isPositive());
        assertThat(clocks(bad)).isZero();
        assertThat(resettling.waiting()).isEqualTo(1);
        assertThat(resettling.setAside()).isZero();
    }

    @Test
    void oneThatFailedIsTriedAgainAfterAWhileOnly() {
        allWait();
        poison.into(bad);
        worker.look();
        poison.gone();

        worker.look();
        assertThat(clocks(bad)).isZero();
        lookAgain(1);

        assertThat(clocks(bad)).isPositive();
        assertThat(resettling.waiting()).isZero();
    }

    @Test
    void oneThatFailsThreeTimesIsSetAsideAndStaysVisible() {
        cast.enter();
        allWait();
        poison.into(bad);
        worker.look();
        lookAgain(Unsettled.TRIES);

        assertThat(resettling.waiting()).isZero();
        assertThat(resettling.setAside()).isEqualTo(1);
        assertThat(resettling.listSetAside())
                .containsExactly(new Resettling.SetAside(bad, "a test", Unsettled.TRIES, "IllegalStateException"));
        assertThat(cast.signIn("rita")
                        .page("/deadlines")
                        .select("[role=status]")
                        .text())
                .startsWith("1 case could not be settled anew");
        poison.gone();
        lookAgain(2);
        assertThat(clocks(bad)).isZero();
    }

    @Test
    void anAdministratorHasItTriedAgain() {
        cast.enter();
        allWait();
        poison.into(bad);
        lookAgain(Unsettled.TRIES);
        poison.gone();
        var ada = cast.signIn("ada");
        assertThat(ada.page("/admin/unsettled").select("tbody th").text()).isEqualTo(bad);

        ada.post("/admin/unsettled/trial", Map.of()).then().statusCode(303);
        worker.look();

        assertThat(clocks(bad)).isPositive();
        assertThat(resettling.setAside()).isZero();
        assertThat(ada.page("/admin/unsettled").select(".empty")).hasSize(1);
    }

    @Test
    void aFurtherChangeTakesItUpAgain() {
        allWait();
        poison.into(bad);
        lookAgain(Unsettled.TRIES);
        poison.gone();

        QuarkusTransaction.requiringNew().run(() -> resettling.later(List.of(bad), "a further change"));
        worker.look();

        assertThat(clocks(bad)).isPositive();
        assertThat(resettling.setAside()).isZero();
    }

    @Test
    void whatFailsLeavesNothingHalfDone() {
        allWait();
        poison.into(bad);
        var position = history.position();

        worker.look();

        assertThat(history.position()).isEqualTo(position + good.size());
        assertThat(timesSettled(bad)).isZero();
    }

    @Test
    void twoWorkersSettleEachRequestOnce() {
        allWait();
        var position = history.position();

        var other = CompletableFuture.runAsync(worker::look);
        worker.look();
        other.join();
        worker.look();

        assertThat(resettling.waiting()).isZero();
        assertThat(history.position()).isEqualTo(position + 1 + good.size());
        assertThat(good).allSatisfy(request -> assertThat(timesSettled(request)).isEqualTo(1));
    }

    @Test
    @Tag("several-nodes")
    void oneThatAnotherNodeHasInHandIsLeftToItWithoutWaiting() throws InterruptedException {
        allWait();
        var taken = new CountDownLatch(1);
        var looked = new CountDownLatch(1);
        var first = resettling.due(1).get(0);

        var other = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    resettling.settle(first);
                    taken.countDown();
                    await(looked);
                }));
        assertThat(taken.await(10, TimeUnit.SECONDS)).isTrue();
        worker.look();
        looked.countDown();
        other.join();

        assertThat(first.request()).isEqualTo(bad);
        assertThat(timesSettled(bad)).isEqualTo(1);
        assertThat(good).allSatisfy(request -> assertThat(timesSettled(request)).isEqualTo(1));
        assertThat(resettling.waiting()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
