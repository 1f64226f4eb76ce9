package org.declass;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The tests' clock: stands still at noon in Washington on Monday, 2 March 2026, until a test moves it. */
@Mock
@ApplicationScoped
public class FixedClock extends Clock {

    /** The day on which tests begin. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private volatile Instant now = noon(TODAY);

    /** Goes to noon of a day. */
    public void goTo(LocalDate day) {
        now = noon(day);
    }

    /** Lets time pass. */
    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }
}
