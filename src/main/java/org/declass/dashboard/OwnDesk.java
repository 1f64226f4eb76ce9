package org.declass.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.declass.history.AsOf;
import org.declass.history.HistoryQueries;
import org.declass.history.Stories;
import org.declass.request.FiledBy;
import org.declass.request.RequestQueries;
import org.declass.request.RequestStatus;
import org.declass.web.Href;
import org.declass.web.Lately;
import org.declass.web.Position;
import org.declass.web.Viewer;

/** Puts together what concerns one person: their cases, what they recorded, and what others recorded since they looked. */
@ApplicationScoped
class OwnDesk {

    private static final int KNOWN = 200;
    private static final int RECORDED = 5;

    private record Glance(long position, String name, Visit.End since) {}

    private final RequestQueries requests;
    private final HistoryQueries history;
    private final Stories stories;
    private final Radar radar;
    private final Visits visits;
    private final Position position;
    private final Lately lately;
    private final Clock clock;
    private final Cache<Glance, News> news =
            Caffeine.newBuilder().maximumSize(KNOWN).build();

    OwnDesk(
            RequestQueries requests,
            HistoryQueries history,
            Stories stories,
            Radar radar,
            Visits visits,
            Position position,
            Lately lately,
            Clock clock) {
        this.requests = requests;
        this.history = history;
        this.stories = stories;
        this.radar = radar;
        this.visits = visits;
        this.position = position;
        this.lately = lately;
        this.clock = clock;
    }

    /** What is the viewer's own as of a day; now where that is null. */
    Lately.Begun<Mine> begin(Viewer viewer, LocalDate asOf) {
        var name = viewer.name();
        var names = viewer.names();
        return lately.begin(Arrays.asList("mine", names, asOf), () -> mine(name, names, asOf));
    }

    /** What others recorded since the viewer's visit before; looking counts as a visit. */
    News since(Viewer viewer) {
        var since = visits.look(viewer.name());
        return news.get(new Glance(position.position(), viewer.name(), since), glance -> news(glance.name(), since));
    }

    /** Begins anew. */
    void forget() {
        news.invalidateAll();
    }

    private Mine mine(String name, List<String> names, LocalDate day) {
        var asOf = AsOf.of(day, clock);
        var counts = new EnumMap<RequestStatus, Long>(RequestStatus.class);
        counts.putAll(requests.counts(names, asOf));
        var list = new Href("/requests").and("asOf", day).and("editor", names);
        var query = RadarQuery.of(day);
        query.editor = names;
        return new Mine(
                new Dashboard.Number(
                        open(counts), list.and("phase", Numbers.OPEN_PHASES).toString()),
                at(RequestStatus.AWAITING_US, counts, list),
                at(RequestStatus.DRAFT, counts, list),
                radar.countLosing(query),
                radar.countUsable(query),
                new Href("/deadlines").and("asOf", day).and("editor", names).toString(),
                history.latestBy(name, RECORDED, asOf),
                new Href("/history").and("asOf", day).and("who", name).toString());
    }

    private static long open(Map<RequestStatus, Long> counts) {
        return Arrays.stream(RequestStatus.values())
                .filter(RequestStatus::isOpen)
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
    }

    private static Dashboard.Number at(RequestStatus status, Map<RequestStatus, Long> counts, Href list) {
        return new Dashboard.Number(
                counts.getOrDefault(status, 0L), list.and("status", status).toString());
    }

    private News news(String name, Visit.End since) {
        var from = Math.max(since.position(), position.position() - News.RECENT);
        var told = stories.since(from, name, News.LONGEST);
        var titles = requests.titles(told.stream().map(story -> story.request()).toList());
        return new News(
                since.at(),
                stories.entriesSince(from, name),
                from > since.position(),
                byOthers(since.position(), name).toString(),
                told.stream()
                        .map(story -> new News.Case(
                                titles.get(story.request()),
                                story,
                                byOthers(from, name)
                                        .and("request", story.request())
                                        .toString()))
                        .toList(),
                stories.requestsSince(from, name),
                new Href("/requests")
                        .and("filedBy", List.of(FiledBy.values()))
                        .and("movedAfter", from)
                        .and("movedNotBy", name)
                        .toString());
    }

    private static Href byOthers(long position, String name) {
        return new Href("/history").and("after", position).and("notBy", name);
    }
}
