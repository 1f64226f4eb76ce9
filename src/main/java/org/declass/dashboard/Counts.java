package org.declass.dashboard;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Arrays;
import org.declass.report.Highlights;
import org.declass.report.HighlightsOfReports;
import org.declass.web.Lately;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts what everybody's dashboard shows, beside the page. */
@ApplicationScoped
class Counts {

    private final Lately lately;
    private final Dashboards dashboards;
    private final HighlightsOfReports highlights;

    Counts(Lately lately, Dashboards dashboards, HighlightsOfReports highlights) {
        this.lately = lately;
        this.dashboards = dashboards;
        this.highlights = highlights;
    }

    /** Begins when the program starts, lest the first visitor waits for the numbers of a large tracker. */
    void atStart(@Observes StartupEvent started, @ConfigProperty(name = "tracker.count.at-start") boolean wanted) {
        if (wanted) {
            board(null);
            reports(null);
        }
    }

    /** What there is to do, and what is stuck; of now where no day is given. */
    Lately.Begun<Board> board(LocalDate asOf) {
        return lately.begin(Arrays.asList("dashboard", asOf), () -> dashboards.of(asOf));
    }

    /** What the reports come to; of now where no day is given. */
    Lately.Begun<Highlights> reports(LocalDate asOf) {
        return lately.begin(Arrays.asList("highlights", asOf), () -> highlights.of(asOf));
    }
}
