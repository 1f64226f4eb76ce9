package org.declass.history;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declass.web.Flash;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What was recorded in the course of one request: the page that comes next offers the way back from it. */
@RequestScoped
class JustRecorded {

    /** Whoever records more at once has a page that tells what became of each. */
    private static final int MOST = 20;

    private final Instance<WaysBack> ways;
    private final List<HistoryEntry> entries = new ArrayList<>();

    JustRecorded(Instance<WaysBack> ways) {
        this.ways = ways;
    }

    /** Work in the background belongs to no request, and tells nobody. */
    static void tell(JustRecorded request, List<HistoryEntry> written) {
        if (Arc.container().requestContext().isActive()) {
            request.add(written);
        }
    }

    void add(List<HistoryEntry> written) {
        written.stream().limit(MOST - entries.size()).forEach(entries::add);
    }

    @ServerResponseFilter
    void offer(ContainerResponseContext response) {
        if (response.getStatus() == Status.SEE_OTHER.getStatusCode()) {
            entries.stream()
                    .flatMap(
                            entry -> ways.stream().map(some -> some.from(entry)).flatMap(Optional::stream))
                    .findFirst()
                    .ifPresent(back -> Flash.offer(back, response));
        }
    }
}
