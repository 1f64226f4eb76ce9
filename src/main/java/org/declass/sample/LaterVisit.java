package org.declass.sample;

import static org.declass.web.Seen.ANY;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
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

    /** Enters the files; gives their numbers. */
    List<String> findNotices() {
        var noon = FOUND_MORE_NOTICES
                .atTime(LocalTime.NOON)
                .atZone(clock.getZone())
                .toInstant();
        var act = new Act("stella", "sample", noon, FOUND_MORE_NOTICES, null, history);
        return LaterNotices.all().stream()
                .map(facts -> files.record(facts, act).number())
                .toList();
    }

    /** The steps of the one request, over a file of the library. */
    List<Step> reviewed(String file) {
        var number = new AtomicReference<String>();
        var receipt = new Letters.Acknowledgement(LocalDate.of(2022, 5, 16), "NLK-22-31");
        var letter = new Letters.Answer(List.of(1), answer(), null);
        var accepted = new Letters.Closure(CloseReason.ACCEPTED, Letters.Confirmation.NO);
        return List.of(
                step(
                        "2022-05-02",
                        "ed",
                        act -> number.set(
                                requests.draft(facts(), List.of(file), act).number())),
                step("2022-05-09", "ed", act -> requests.send(number.get(), ANY, act)),
                step("2022-06-06", "stella", act -> requests.acknowledge(number.get(), receipt, ANY, act)),
                step("2026-06-15", "stella", act -> determinations.determine(number.get(), letter, ANY, act)),
                step("2026-09-07", "stella", act -> requests.close(number.get(), accepted, ANY, act)));
    }

    private static Step step(String day, String who, Consumer<Act> what) {
        return new Step(LocalDate.parse(day), who, what);
    }

    private static RequestFacts facts() {
        return new RequestFacts(
                RequestKind.LIBRARY_MDR,
                "JFKL",
                null,
                "Second thoughts on the squadrons for Turkey",
                "ed",
                "E.O. 13526, section 3.5",
                null,
                "Sample data: an invented case.");
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
}
