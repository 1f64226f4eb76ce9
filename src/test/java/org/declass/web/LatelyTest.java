package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.declass.FixedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("one-engine")
class LatelyTest {

    private static final List<Object> QUESTION = List.of("how many");

    @Inject
    FixedClock clock;

    private final AtomicLong position = new AtomicLong(1);
    private final AtomicInteger counts = new AtomicInteger();
    private Lately lately;

    @BeforeEach
    void anew() {
        clock.goTo(FixedClock.TODAY);
        lately = new Lately(position::get, clock, Duration.ofMillis(50));
    }

    @AfterEach
    void stop() {
        lately.stop();
    }

    @Test
    void countsOnceForEachPosition() {
        assertThat(counted().of()).isEqualTo(1);
        assertThat(counted().of()).isEqualTo(1);
        position.incrementAndGet();

        assertThat(counted().of()).isEqualTo(2);
        assertThat(counted().behind()).isFalse();
    }

    @Test
    void showsTheLastNumbersWhileItTakesLongToCountAnewAndThenTheNewOnes() throws InterruptedException {
        counted();
        position.incrementAndGet();
        var goOn = new CountDownLatch(1);

        var meanwhile = lately.of(QUESTION, () -> waiting(goOn));

        assertThat(meanwhile.of()).isEqualTo(1);
        assertThat(meanwhile.behind()).isTrue();
        assertThat(meanwhile.at()).isEqualTo(clock.instant());
        goOn.countDown();
        assertThat(settled().of()).isEqualTo(2);
    }

    @Test
    void whoAsksFirstWaits() {
        var goOn = new CountDownLatch(1);
        new Thread(() -> {
                    pause();
                    goOn.countDown();
                })
                .start();

        assertThat(lately.of(QUESTION, () -> waiting(goOn)).behind()).isFalse();
    }

    @Test
    void whoCannotWaitForTheFirstCountIsToldNothingYetAndFindsItLater() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        var begun = lately.begin(QUESTION, () -> waiting(goOn));

        assertThat(begun.countedSoon()).isNull();

        goOn.countDown();
        assertThat(begun.counted().of()).isEqualTo(1);
        assertThat(lately.begin(QUESTION, counts::incrementAndGet).countedSoon().of())
                .isEqualTo(1);
        assertThat(counts).hasValue(1);
    }

    @Test
    void whatCannotBeCountedSaysWhyAndIsTriedAgain() {
        assertThatThrownBy(() -> lately.of(QUESTION, () -> {
                    throw new BadQuery("asOf", "Lies ahead.");
                }))
                .isInstanceOf(BadQuery.class);

        assertThat(counted().of()).isEqualTo(1);
    }

    @Test
    void whatCannotBeCountedAnewLeavesTheLastNumbersStanding() {
        counted();
        position.incrementAndGet();

        var told = lately.<Integer>of(QUESTION, () -> {
            throw new IllegalStateException("no connection");
        });

        assertThat(told.of()).isEqualTo(1);
        assertThat(told.behind()).isTrue();
    }

    @Test
    void numbersOlderThanADayAreNotShown() {
        counted();
        position.incrementAndGet();
        clock.goTo(FixedClock.TODAY.plusDays(2));
        var goOn = new CountDownLatch(1);
        new Thread(() -> {
                    pause();
                    goOn.countDown();
                })
                .start();

        assertThat(lately.of(QUESTION, () -> waiting(goOn)).of()).isEqualTo(2);
        clock.goTo(FixedClock.TODAY);
    }

    @Test
    void whoLookedEarlierButAsksLaterTakesTheNewerNumbers() {
        position.set(7);
        counted();
        position.set(6);

        var told = counted();

        assertThat(told.of()).isEqualTo(1);
        assertThat(told.behind()).isFalse();
        assertThat(counts).hasValue(1);
    }

    @Test
    void manyWhoAskForTheFirstTimeAreAllAnswered() {
        var asking = IntStream.range(0, 40)
                .mapToObj(who -> CompletableFuture.supplyAsync(
                        () -> lately.of(List.of("question", who), counts::incrementAndGet)))
                .toList();

        assertThat(asking)
                .allSatisfy(answer ->
                        assertThat(answer.get(10, TimeUnit.SECONDS).behind()).isFalse());
        assertThat(counts).hasValue(40);
    }

    private Lately.Counted<Integer> counted() {
        return lately.of(QUESTION, counts::incrementAndGet);
    }

    /** What is told once nothing is being counted any more. */
    private Lately.Counted<Integer> settled() throws InterruptedException {
        var told = counted();
        for (var tries = 0; told.behind() && tries < 100; tries++) {
            TimeUnit.MILLISECONDS.sleep(20);
            told = counted();
        }
        return told;
    }

    private int waiting(CountDownLatch goOn) {
        try {
            goOn.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return counts.incrementAndGet();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
