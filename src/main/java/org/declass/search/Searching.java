package org.declass.search;

import io.quarkus.arc.All;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.declass.web.BadQuery;

/** Answers searches: the index says which things, the database what they are now. */
@ApplicationScoped
class Searching {

    private final SearchIndex index;
    private final Follower follower;
    private final SecurityIdentity identity;
    private final Map<Kind, Things> things;

    Searching(SearchIndex index, Follower follower, SecurityIdentity identity, @All List<Things> things) {
        this.index = index;
        this.follower = follower;
        this.identity = identity;
        this.things = new EnumMap<>(things.stream().collect(Collectors.toMap(Things::kind, Function.identity())));
    }

    /**
     * What the index found of a kind.
     *
     * @param kind the kind
     * @param numbers the numbers of the hits on this page, the best first
     * @param count how many there are
     * @param atLeast whether there are more
     */
    private record Matches(Kind kind, List<String> numbers, long count, boolean atLeast) {}

    /** Looks for what was asked, among what whoever asks may see. */
    Answer answer(SearchQuery asked) {
        var question = Question.of(asked.typed());
        var place = place(asked);
        var kinds = kinds(asked);
        if (question.isEmpty()) {
            return new Answer(asked.typed(), 0, false, List.of());
        }
        var lag = follower.catchUp();
        var found = matches(question, kinds, place, asked.limit()).stream()
                .filter(matches -> matches.count() > 0)
                .map(matches -> found(matches, question, place))
                .toList();
        return new Answer(asked.typed(), lag.entries(), lag.building(), found);
    }

    private static Place place(SearchQuery asked) {
        var place = Place.of(asked.cursor);
        if (place.passed() > 0 && asked.kinds().size() != 1) {
            throw new BadQuery("cursor", "Goes on with one kind; give that as kind.");
        }
        return place;
    }

    private List<Kind> kinds(SearchQuery asked) {
        if (asked.kinds().stream().anyMatch(kind -> !maySee(kind))) {
            throw new ForbiddenException("Only administrators find people.");
        }
        return (asked.kinds().isEmpty() ? Arrays.stream(Kind.values()) : asked.kinds().stream())
                .filter(this::maySee)
                .toList();
    }

    /** Whether whoever asks may see things of a kind. */
    boolean maySee(Kind kind) {
        return identity.hasRole(kind.leastRole());
    }

    private List<Matches> matches(Question question, List<Kind> kinds, Place place, int limit) {
        try {
            return index.look(searcher -> {
                        var matches = new ArrayList<Matches>();
                        for (var kind : kinds) {
                            matches.add(matches(searcher, question, kind, place, limit));
                        }
                        return matches;
                    })
                    .orElse(new ArrayList<>());
        } catch (IOException unreadable) {
            follower.fail(unreadable);
            return List.of();
        }
    }

    private static Matches matches(IndexSearcher searcher, Question question, Kind kind, Place place, int limit)
            throws IOException {
        var most = place.passed() + limit;
        var whole = best(searcher, Lookup.ofWholeWords(question, kind), most);
        var isEnough = Place.endsBehindAllPages(whole);
        var top = isEnough ? whole : best(searcher, Lookup.of(question, kind), most);
        return new Matches(kind, numbers(searcher, top, place), top.totalHits.value, isEnough || isAtLeast(top));
    }

    static TopDocs best(IndexSearcher searcher, Query query, int most) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(most, null, Math.max(most, Place.FURTHEST)));
    }

    private static boolean isAtLeast(TopDocs top) {
        return top.totalHits.relation == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO;
    }

    private static List<String> numbers(IndexSearcher searcher, TopDocs top, Place place) throws IOException {
        var numbers = new ArrayList<String>();
        var kept = searcher.storedFields();
        for (var at = place.passed(); at < top.scoreDocs.length; at++) {
            var id = kept.document(top.scoreDocs[at].doc).get(Indexed.ID);
            numbers.add(id.substring(id.indexOf(' ') + 1));
        }
        return numbers;
    }

    private Found found(Matches matches, Question question, Place place) {
        var known = things.get(matches.kind()).of(matches.numbers()).stream()
                .collect(Collectors.toMap(Thing::number, Function.identity()));
        var hits = matches.numbers().stream()
                .flatMap(number -> Optional.ofNullable(known.get(number)).stream())
                .map(thing -> Hit.of(thing, question))
                .toList();
        return new Found(
                matches.kind(),
                matches.count(),
                matches.atLeast(),
                hits,
                place.next(matches.numbers().size(), matches.count()));
    }
}
