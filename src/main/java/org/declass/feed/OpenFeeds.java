package org.declass.feed;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.declass.account.Throttle;
import org.declass.account.TooManyTries;
import org.declass.history.HistoryFilter;
import org.declass.history.HistoryQueries;
import org.declass.web.Fresh;
import org.declass.web.NotFound;
import org.declass.web.PageQuery;
import org.declass.web.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The links themselves: whoever has one reads what it brings, and nothing else; no sign-in, no cookie. */
@Path("/feeds")
@PermitAll
class OpenFeeds {

    private static final String CALENDAR = "text/calendar; charset=utf-8";
    private static final String ATOM = "application/atom+xml; charset=utf-8";

    private final FeedDesk desk;
    private final SavedFilter saved;
    private final ClocksOfFeed clocks;
    private final HistoryQueries history;
    private final Throttle throttle;
    private final Fresh fresh;
    private final UriInfo uri;

    OpenFeeds(
            FeedDesk desk,
            SavedFilter saved,
            ClocksOfFeed clocks,
            HistoryQueries history,
            Throttle throttle,
            Fresh fresh,
            UriInfo uri) {
        this.desk = desk;
        this.saved = saved;
        this.clocks = clocks;
        this.history = history;
        this.throttle = throttle;
        this.fresh = fresh;
        this.uri = uri;
    }

    @GET
    @Path("{key}/deadlines.ics")
    public Response deadlines(@RestPath String key, @Context RoutingContext http) {
        return answer(key, FeedKind.DEADLINES, http, feed -> fresh.answer(question(), CALENDAR, () -> calendar(feed)));
    }

    @GET
    @Path("{key}/history.atom")
    public Response history(
            @RestPath String key, @RestQuery @Size(max = 1000) String cursor, @Context RoutingContext http) {
        return answer(key, FeedKind.HISTORY, http, feed -> fresh.answer(question(), ATOM, () -> atom(feed, cursor)));
    }

    private Response answer(String key, FeedKind kind, RoutingContext http, Function<Feed, Response> answer) {
        var address = http.request().remoteAddress().hostAddress();
        try {
            throttle.countLink(address);
        } catch (TooManyTries tooMany) {
            return refused(tooMany);
        }
        var feed = desk.opened(key, kind).orElseThrow(() -> new NotFound("feed", "at this address"));
        throttle.forgiveLink(address);
        return answer.apply(feed);
    }

    private static Response refused(TooManyTries tooMany) {
        return Response.status(429)
                .header(HttpHeaders.RETRY_AFTER, tooMany.waitFor().toSeconds() + 1)
                .type(Problem.JSON)
                .entity(Problem.of(429, tooMany.getMessage()))
                .build();
    }

    private Fresh.Answer calendar(Feed feed) {
        var filter = saved.read(feed.narrowedTo(), CalendarFilter.class);
        var calendar = new DeadlineCalendar(feed.name(), feed.origin(), uri.getBaseUri());
        return new Fresh.Answer(calendar.of(clocks.of(filter)), null);
    }

    private Fresh.Answer atom(Feed feed, String cursor) {
        var page = new PageQuery();
        page.cursor = cursor;
        page.sort = "-position";
        var slice = history.told(saved.read(feed.narrowedTo(), HistoryFilter.class), page);
        var next = Optional.ofNullable(slice.next()).map(this::at).orElse(null);
        var body = new HistoryAtom(feed, uri.getRequestUri()).of(slice.items(), next);
        return new Fresh.Answer(body, next == null ? null : "<" + next + ">; rel=\"next\"");
    }

    private URI at(String cursor) {
        return uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
    }

    private String question() {
        return uri.getRequestUri().toString();
    }
}
