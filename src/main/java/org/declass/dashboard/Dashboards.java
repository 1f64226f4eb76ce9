package org.declass.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.HistoryQueries;
import org.declass.report.Tallies;
import org.declass.request.RequestFilter;
import org.declass.request.RequestQueries;
import org.declass.request.RequestStatus;
import org.declass.web.PageQuery;
import org.declass.web.Position;
import org.declass.web.TimelineEntry;

/** Puts the dashboard together, once for each position of the tracker. */
@ApplicationScoped
class Dashboards {

    private static final int LONGEST = 10;

    private record Moment(long position, LocalDate day) {}

    private final Tallies tallies;
    private final Numbers numbers;
    private final RequestQueries requests;
    private final HistoryQueries history;
    private final Questions questions;
    private final Radar radar;
    private final Position position;
    private final Acts acts;
    private final Cache<Moment, Board> boards =
            Caffeine.newBuilder().maximumSize(2).build();

    Dashboards(
            Tallies tallies,
            Numbers numbers,
            RequestQueries requests,
            HistoryQueries history,
            Questions questions,
            Radar radar,
            Position position,
            Acts acts) {
        this.tallies = tallies;
        this.numbers = numbers;
        this.requests = requests;
        this.history = history;
        this.questions = questions;
        this.radar = radar;
        this.position = position;
        this.acts = acts;
    }

    /** The dashboard of now. */
    Board now() {
        return boards.get(new Moment(position.position(), acts.today()), this::board);
    }

    /** Begins anew. */
    void forget() {
        boards.invalidateAll();
    }

    private Board board(Moment moment) {
        var tally = tallies.now();
        var last = history.latest(LONGEST);
        return new Board(
                new Dashboard(
                        moment.day(),
                        moment.position(),
                        numbers.totals(tally),
                        numbers.openRequests(tally),
                        numbers.referralsOut(tally),
                        numbers.withheldByRecordGroup(tally),
                        numbers.withheldByKind(tally),
                        cases(RequestStatus.AWAITING_US),
                        cases(RequestStatus.DRAFT),
                        last.stream().map(Dashboards::recorded).toList()),
                radar.countUsable(new RadarQuery()),
                radar.countLosing(new RadarQuery()),
                last);
    }

    private List<Dashboard.Case> cases(RequestStatus status) {
        var filter = new RequestFilter();
        filter.status = List.of(status);
        var oldest = PageQuery.first(LONGEST);
        oldest.sort = "statusSince";
        return questions.of(requests.matching(filter, oldest).items(), new RadarQuery()).stream()
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
