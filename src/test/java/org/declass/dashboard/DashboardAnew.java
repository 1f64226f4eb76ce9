package org.declass.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.declass.Reset;

/** Positions begin anew with every test, so what was remembered by position must go. */
@ApplicationScoped
class DashboardAnew {

    private final Dashboards dashboards;
    private final Radar radar;
    private final OwnDesk own;

    DashboardAnew(Dashboards dashboards, Radar radar, OwnDesk own) {
        this.dashboards = dashboards;
        this.radar = radar;
        this.own = own;
    }

    void forget(@Observes Reset.Everything reset) {
        dashboards.forget();
        radar.forget();
        own.forget();
    }
}
