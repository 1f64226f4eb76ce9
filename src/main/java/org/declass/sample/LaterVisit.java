package org.declass.sample;

import static org.declass.web.Seen.ANY;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.declass.file.FileDesk;
import org.declass.history.Act;
import org.declass.history.History;
import org.declass.request.CloseReason;
import org.declass.request.DeterminationDesk;
import org.declass.request.DeterminationFacts;
import org.declass.request.Letters;
import org.declass.request.Outcome;
import org.declass.request.RequestDesk;
import org.declass.request.RequestFacts;
import org.declass.request.RequestKind;
import org.declass.request.Stage;

/**
 * Enters what a second visit brought home: files that nobody has asked for yet, so that requests can be drafted for them,
 * and beside them one that its library reviewed in 2026 and need not look at again for two years.
 */
@ApplicationScoped
class LaterVisit {

    private static final LocalDate FOUND_MORE_NOTICES = LocalDate.of(2021, 10, 4);

    private final FileDesk files;
    private final RequestDesk requests;
    private final DeterminationDesk determinations;
    private final History history;
    private final Clock clock;

    LaterVisit(FileDesk files, RequestDesk requests, DeterminationDesk determinations, History history, Clock clock) {
        this.files = files;
        this.requests = requests;
        this.determinations = determinations;
        this.history = history;
        this.clock = clock;
    }

    void load() {
        var numbers = LaterNotices.all().stream()
                .map(facts ->
                        files.record(facts, act("stella", FOUND_MORE_NOTICES)).number())
                .toList();
        reviewed(numbers.get(0));
    }

    private void reviewed(String file) {
        var facts = new RequestFacts(
                RequestKind.LIBRARY_MDR,
                "JFKL",
                null,
                "Second thoughts on the squadrons for Turkey",
                "ed",
                "E.O. 13526, section 3.5",
                null,
                "Sample data: an invented case.");
        var number = requests.draft(facts, List.of(file), ed("2022-05-02")).number();
        requests.send(number, ANY, ed("2022-05-09"));
        requests.acknowledge(
                number, new Letters.Acknowledgement(LocalDate.of(2022, 5, 16), "NLK-22-31"), ANY, stella("2022-06-06"));
        determinations.determine(number, new Letters.Answer(List.of(1), answer(), null), ANY, stella("2026-06-15"));
        requests.close(
                number, new Letters.Closure(CloseReason.ACCEPTED, Letters.Confirmation.NO), ANY, stella("2026-09-07"));
    }

    private static DeterminationFacts answer() {
        return new DeterminationFacts(
                Stage.INITIAL,
                Outcome.RELEASED_IN_PART,
                null,
                LocalDate.of(2026, 6, 9),
                LocalDate.of(2026, 6, 15),
                5,
                3,
                2,
                0,
                null,
                List.of("50X2-WMD"));
    }

    private Act ed(String day) {
        return act("ed", LocalDate.parse(day));
    }

    private Act stella(String day) {
        return act("stella", LocalDate.parse(day));
    }

    private Act act(String who, LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        return new Act(who, "sample", noon, day, null, history);
    }
}
