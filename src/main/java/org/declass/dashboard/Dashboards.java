package org.declass.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.AsOf;
import org.declass.history.HistoryQueries;
import org.declass.report.HighlightsOfReports;
import org.declass.report.Tallies;
import org.declass.request.RequestFilter;
import org.declass.request.RequestQueries;
import org.declass.request.RequestStatus;
import org.declass.web.BadQuery;
import org.declass.web.Href;
import org.declass.web.Position;
import org.declass.web.TimelineEntry;

/** Puts the dashboard together, once for each position of the tracker. */
@ApplicationScoped
class Dashboards {

    private static final int LONGEST = 10;
    private static final int RECORDED = 5;
    private static final int KNOWN = 20;

    private record Moment(long position, LocalDate today, LocalDate asOf) {}

    private final Tallies tallies;
    private final Numbers numbers;
    private final WithheldNumbers withheld;
    private final HighlightsOfReports highlights;
    private final RequestQueries requests;
    private final HistoryQueries history;
    private final Questions questions;
    private final Radar radar;
    private final Position position;
    private final Acts acts;
    private final Clock clock;
    private final Cache<Moment, Board> boards =
            Caffeine.newBuilder().maximumSize(KNOWN).build();

    Dashboards(
            Tallies tallies,
            Numbers numbers,
            WithheldNumbers withheld,
            HighlightsOfReports highlights,
            RequestQueries requests,
            HistoryQueries history,
            Questions questions,
            Radar radar,
            Position position,
            Acts acts,
            Clock clock) {
        this.tallies = tallies;
        this.numbers = numbers;
        this.withheld = withheld;
        this.highlights = highlights;
        this.requests = requests;
        this.history = history;
        this.questions = questions;
        this.radar = radar;
        this.position = position;
        this.acts = acts;
        this.clock = clock;
    }

    /** All of it, with what the reports come to. */
    Dashboard whole(LocalDate day) {
        return of(day).dashboard().with(highlights.of(day));
    }

    /**
     * The dashboard as of a day; of now where that is null. What the reports come to is left out.
     *
     * @throws BadQuery where the day lies ahead
     */
    Board of(LocalDate day) {
        var asOf = AsOf.of(day, clock);
        return boards.get(new Moment(position.position(), acts.today(), day), moment -> board(asOf, day));
    }

    /** Begins anew. */
    void forget() {
        boards.invalidateAll();
    }

    private Board board(AsOf asOf, LocalDate day) {
        var tally = tallies.at(asOf);
        var last = history.latest(LONGEST, asOf);
        var query = RadarQuery.of(day);
        var found = radar.found(query);
        var losing = rows(found.losing());
        var usable = rows(found.usable());
        return new Board(
                new Dashboard(
                        asOf.day(),
                        history.positionAt(asOf),
                        numbers.totals(tally, day),
                        new ToDo(
                                rights(found.losing(), losing, day, "losing"),
                                rights(found.usable(), usable, day, "usable"),
                                ToDo.late(found.past(), new RadarLists(query, asOf.day(), clock.getZone())),
                                found.past().size()),
                        numbers.openRequests(tally, day),
                        numbers.referralsOut(tally, day),
                        withheld.byRecordGroup(tally, day),
                        withheld.byKind(tally, day),
                        cases(RequestStatus.AWAITING_US, day),
                        cases(RequestStatus.DRAFT, day),
                        null,
                        last.stream().map(Dashboards::recorded).toList()),
                losing,
                usable,
                Board.many(found.quiet()),
                Board.many(found.untouched()),
                last.subList(0, Math.min(RECORDED, last.size())));
    }

    private List<Board.Row> rows(Radar.Section section) {
        var first = section.rows().stream().limit(Board.LONGEST).toList();
        var titles = requests.titles(
                first.stream().map(each -> each.clock().request()).toList());
        return first.stream()
                .map(each -> new Board.Row(
                        each, ToDo.Right.of(each, titles.get(each.clock().request()))))
                .toList();
    }

    private static ToDo.Rights rights(Radar.Section section, List<Board.Row> first, LocalDate day, String part) {
        return new ToDo.Rights(
                section.total(),
                new Href("/deadlines").and("asOf", day) + "#" + part,
                first.stream().map(Board.Row::right).toList());
    }

    private List<Dashboard.Case> cases(RequestStatus status, LocalDate day) {
        var filter = new RequestFilter();
        filter.status = List.of(status);
        filter.asOf = day;
        return questions.of(requests.longest(filter, LONGEST), RadarQuery.of(day)).stream()
                .map(Dashboards::waiting)
                .toList();
    }

    private static Dashboard.Case waiting(Questions.Question question) {
        var row = question.request();
        var reckoned = row.answerBy() == null ? question.clock() : null;
        return new Dashboard.Case(
                row.number(),
                row.title(),
                row.agency(),
                row.statusSince(),
                row.question(),
                row.answerBy(),
                reckoned == null ? null : reckoned.fileBy(),
                reckoned == null ? null : reckoned.verified(),
                "/requests/" + row.number());
    }

    private static Dashboard.Recorded recorded(TimelineEntry entry) {
        return new Dashboard.Recorded(
                entry.position(),
                entry.day(),
                entry.recordedAt(),
                entry.who(),
                entry.phrase(),
                entry.subject(),
                entry.href());
    }
}
