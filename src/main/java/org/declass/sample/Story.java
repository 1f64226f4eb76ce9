package org.declass.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.declass.file.FileDesk;
import org.declass.file.WithdrawnFiles;
import org.declass.history.Act;
import org.declass.history.History;
import org.declass.web.SampleData;

/**
 * Enters the sample's files and cases into an empty tracker. Each step is recorded on the day it happens in the story,
 * so that reports as of a past day have something to show.
 */
@ApplicationScoped
class Story implements SampleData {

    private static final LocalDate FOUND_THE_NOTICES = LocalDate.of(2019, 5, 14);

    private final WithdrawnFiles known;
    private final FileDesk files;
    private final Cases cases;
    private final History history;
    private final Clock clock;

    Story(WithdrawnFiles known, FileDesk files, Cases cases, History history, Clock clock) {
        this.known = known;
        this.files = files;
        this.cases = cases;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        if (known.count() > 0) {
            return;
        }
        var numbers = Notices.all().stream()
                .map(facts ->
                        files.record(facts, act("stella", FOUND_THE_NOTICES)).number())
                .toList();
        play(cases.over(numbers));
    }

    private void play(List<Step> steps) {
        steps.stream()
                .sorted(Comparator.comparing(Step::day))
                .forEach(step -> step.what().accept(act(step.who(), step.day())));
    }

    private Act act(String who, LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        return new Act(who, "sample", noon, day, null, history);
    }
}
