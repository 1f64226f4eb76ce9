package org.declass.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.declass.file.FileDesk;
import org.declass.history.Act;
import org.declass.history.History;

/**
 * Enters the files and cases of the story into an empty tracker. Each step is recorded on the day it happens in the story,
 * so that reports as of a past day have something to show.
 */
@ApplicationScoped
class Story {

    private static final LocalDate FOUND_THE_NOTICES = LocalDate.of(2019, 5, 14);

    private final FileDesk files;
    private final Cases cases;
    private final History history;
    private final Clock clock;

    Story(FileDesk files, Cases cases, History history, Clock clock) {
        this.files = files;
        this.cases = cases;
        this.history = history;
        this.clock = clock;
    }

    void load() {
        play(cases.over(findNotices()));
    }

    /** Enters the files; gives their numbers. */
    List<String> findNotices() {
        return Notices.all().stream()
                .map(facts ->
                        files.record(facts, act("stella", FOUND_THE_NOTICES)).number())
                .toList();
    }

    /** The steps of all cases over the files with these numbers. */
    List<Step> over(List<String> numbers) {
        return cases.over(numbers);
    }

    /** Lets some steps happen, day by day. */
    void play(List<Step> steps) {
        steps.stream()
                .sorted(Comparator.comparing(Step::day))
                .forEach(step -> step.what().accept(act(step.who(), step.day())));
    }

    private Act act(String who, LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        return new Act(who, "sample", noon, day, null, history);
    }
}
