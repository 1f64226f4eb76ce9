package org.declass.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.declass.FixedClock;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final FixedClock clock = new FixedClock();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void stopsTheEleventhTryForAName() {
        tryTimes(10, "rita", "10.0.0.1");

        assertThatThrownBy(() -> throttle.count(" RITA", "10.0.0.2")).isInstanceOf(TooManyTries.class);
        assertThatCode(() -> throttle.count("ed", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void stopsOneAddressThatTriesManyNames() {
        for (var i = 0; i < 50; i++) {
            throttle.count("name" + i, "10.0.0.1");
        }

        assertThatThrownBy(() -> throttle.count("another", "10.0.0.1")).isInstanceOf(TooManyTries.class);
        assertThatCode(() -> throttle.count("another", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void letsGoWithTime() {
        tryTimes(10, "rita", "10.0.0.1");
        clock.advance(Duration.ofSeconds(90));

        assertThatCode(() -> throttle.count("rita", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void forgivesTheOwner() {
        tryTimes(9, "rita", "10.0.0.1");
        throttle.forgive("rita", "10.0.0.1");

        assertThatCode(() -> tryTimes(10, "rita", "10.0.0.1")).doesNotThrowAnyException();
    }

    private void tryTimes(int times, String name, String address) {
        for (var i = 0; i < times; i++) {
            throttle.count(name, address);
        }
    }
}
