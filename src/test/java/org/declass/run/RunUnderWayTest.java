package org.declass.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.request.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who begins a run with many things does not wait for its end, and sees how far it has come. */
@QuarkusTest
class RunUnderWayTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    Beside beside;

    @Inject
    EntityManager entities;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Test
    void goesOnWhenPatienceEndsAndIsNotBegunTwice() throws Exception {
        var impatient = new Beside(Duration.ofMillis(20));
        var end = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var times = new AtomicInteger();

        for (var i = 0; i < 2; i++) {
            impatient.carryOut("B-1", () -> {
                times.incrementAndGet();
                await(end);
                ended.countDown();
            });
        }

        assertThat(impatient.has("B-1")).isTrue();
        end.countDown();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(times).hasValue(1);
        assertThat(beside.has("B-1")).isFalse();
        impatient.stop();
    }

    @Test
    void whatWentWrongIsToldToWhoeverWaits() {
        assertThatThrownBy(() -> beside.carryOut("B-2", () -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
        assertThat(beside.has("B-2")).isFalse();
    }

    @Test
    void itsPageTellsHowFarItHasComeAndRenewsItself() throws Exception {
        var ed = cast.signIn("ed");
        var first = filing.sent("One");
        var second = filing.sent("Two");
        var shown = Forms.open(ed, "/bulk/requests/new?act=notes&thing=" + first + "&thing=" + second)
                .with("on", FixedClock.TODAY.toString())
                .with("note", "Called them")
                .with("step", "preview")
                .send();
        var place = Forms.again(ed, shown)
                .with("step", "record")
                .send()
                .header("Location")
                .replaceFirst(".*/bulk", "/bulk");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update bulk_row set outcome = null where thing = :thing")
                        .setParameter("thing", second)
                        .executeUpdate());
        var stopped = ed.page(place);
        var end = new CountDownLatch(1);
        var begun = new CountDownLatch(1);

        var going = CompletableFuture.runAsync(() -> beside.carryOut(place.replaceFirst(".*/", ""), () -> {
            begun.countDown();
            await(end);
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        var underWay = ed.page(place);
        end.countDown();
        going.get(10, TimeUnit.SECONDS);

        assertThat(stopped.select("progress")).isEmpty();
        assertThat(stopped.select("form[action$=/continuation]")).hasSize(1);
        assertThat(underWay.select("progress").attr("value")).isEqualTo("1");
        assertThat(underWay.select("progress").attr("max")).isEqualTo("2");
        assertThat(underWay.select("#result").attr("data-hx-get")).isEqualTo(place);
        assertThat(underWay.select("a:contains(Load the page again)").attr("href"))
                .isEqualTo(place);
        assertThat(underWay.select("form[action$=/continuation]")).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
