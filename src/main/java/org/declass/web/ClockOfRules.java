package org.declass.web;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** Lets rules about dates ask the one clock. */
@Singleton
class ClockOfRules implements ClockProvider {

    private final Clock clock;

    ClockOfRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
