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
import org.declass.report.Tallies;
import org.declass.request.RequestFilter;
import org.declass.request.RequestQueries;
import org.declass.request.RequestStatus;
import org.declass.web.BadQuery;
import org.declass.web.Position;
import org.declass.web.TimelineEntry;

/** Puts the dashboard together, once for each position of the tracker. */
@ApplicationScoped
class Dashboards {

    private static final int LONGEST = 10;
    private static final int KNOWN = 20;

    private record Moment(long position, LocalDate today, LocalDate asOf) {}

    private final Tallies tallies;
    private final Numbers numbers;
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
            RequestQueries requests,
            HistoryQueries history,
            Questions questions,
            Radar radar,
            Position position,
            Acts acts,
            Clock clock) {
        this.tallies = tallies;
        this.numbers = numbers;
        this.requests = requests;
        this.history = history;
        this.questions = questions;
        this.radar = radar;
        this.position = position;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The dashboard as of a day; of now where that is null.
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
        return new Board(
                new Dashboard(
                        asOf.day(),
                        history.positionAt(asOf),
                        numbers.totals(tally, day),
                        numbers.openRequests(tally, day),
                        numbers.referralsOut(tally, day),
                        numbers.withheldByRecordGroup(tally, day),
                        numbers.withheldByKind(tally, day),
                        cases(RequestStatus.AWAITING_US, day),
                        cases(RequestStatus.DRAFT, day),
                        last.stream().map(Dashboards::recorded).toList()),
                radar.countUsable(RadarQuery.of(day)),
                radar.countLosing(RadarQuery.of(day)),
                last);
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
