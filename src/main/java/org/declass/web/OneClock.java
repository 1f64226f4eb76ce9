package org.declass.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only place that asks the machine for the time; everything else is handed a day or an instant. */
class OneClock {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "tracker.zone") ZoneId zone) {
        return Clock.system(zone);
    }
}
