package org.declass.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the sample data at the start, in development or where it is asked for; never otherwise. */
@ApplicationScoped
class SampleLoader {

    private final Instance<SampleData> parts;
    private final boolean wanted;

    SampleLoader(
            Instance<SampleData> parts,
            @ConfigProperty(name = "tracker.sample-data", defaultValue = "false") boolean wanted) {
        this.parts = parts;
        this.wanted = wanted;
    }

    void load(@Observes @Priority(1000) StartupEvent start) {
        if (wanted) {
            parts.stream().sorted(Comparator.comparingInt(SampleData::order)).forEach(SampleData::load);
        }
    }
}
