package org.declass.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.DeadlineRow;
import org.declass.deadline.DeadlineState;
import org.declass.deadline.Side;
import org.declass.deadline.Stake;
import org.declass.request.NextStep;
import org.declass.request.NextStep.Weight;
import org.declass.request.NextSteps;
import org.declass.request.ReviewRequest;
import org.declass.web.Display;
import org.declass.web.Viewer;

/** What the clocks of a request call for: rights to keep, rights to use, and whom to ask. */
@ApplicationScoped
class StepsOfClocks implements NextSteps {

    private final DeadlineQueries deadlines;
    private final Suggestions suggestions;
    private final Viewer viewer;

    StepsOfClocks(DeadlineQueries deadlines, Suggestions suggestions, Viewer viewer) {
        this.deadlines = deadlines;
        this.suggestions = suggestions;
        this.viewer = viewer;
    }

    @Override
    public List<NextStep> of(ReviewRequest request) {
        var open = deadlines.of(request.number()).stream()
                .filter(clock -> clock.endedOn() == null)
                .toList();
        var calling = open.stream().filter(StepsOfClocks::calls).toList();
        if (calling.isEmpty()) {
            return wait(open).stream().toList();
        }
        Map<String, NextStep> steps = new LinkedHashMap<>();
        suggestions.of(calling, null).stream()
                .map(this::step)
                .sorted(Comparator.comparing(NextStep::weight))
                .forEach(step -> steps.merge(step.href() + step.act(), step, StepsOfClocks::both));
        return List.copyOf(steps.values());
    }

    /** Ours while there is time, theirs when it is over. */
    private static boolean calls(DeadlineRow clock) {
        return switch (clock.state()) {
            case RUNNING, LAST_DAY -> clock.side() == Side.OURS;
            case LAPSED -> clock.side() == Side.THEIRS;
            case AHEAD, PAUSED, MET, ACTED_ON, CANCELLED -> false;
        };
    }

    private NextStep step(Suggested suggested) {
        var clock = suggested.clock();
        var mayOpen = suggested.isFor(viewer.isStaff(), viewer.isEditor());
        return new NextStep(
                weight(clock),
                suggested.act(),
                mayOpen ? suggested.href() : null,
                suggested.lastDay(),
                why(suggested),
                List.of(source(clock)));
    }

    private static Weight weight(DeadlineRow clock) {
        return clock.side() == Side.OURS
                ? Weight.LOSING
                : Stake.RIGHT.purposes().contains(clock.purpose()) ? Weight.RIGHT : Weight.ASK;
    }

    private static String why(Suggested suggested) {
        var clock = suggested.clock();
        var about = clock.purpose().label() + (clock.about() == null ? "" : ", " + clock.about());
        if (clock.side() == Side.OURS) {
            var by = about + (about.endsWith("?") ? " By " : ": by ") + Display.day(suggested.lastDay()) + ", "
                    + Display.counted(suggested.daysLeft(), "day") + " left";
            return suggested.named() == null
                    ? by + "."
                    : by + "; so says their letter, the clock " + Display.day(suggested.byClock()) + ".";
        }
        var over = about + ": over since " + Display.day(clock.due()) + ".";
        var window = suggested.window();
        return window == null
                ? over
                : over + " Our window shut on " + Display.day(window.fileBy()) + ": say why it is late.";
    }

    private static NextStep both(NextStep one, NextStep other) {
        var sources =
                Stream.concat(one.sources().stream(), other.sources().stream()).toList();
        return new NextStep(one.weight(), one.act(), one.href(), one.day(), one.why(), sources);
    }

    private static NextStep.Source source(DeadlineRow clock) {
        return new NextStep.Source(clock.number(), "/deadlines/" + clock.number());
    }

    /** The next day on which something of theirs is due. */
    private static List<NextStep> wait(List<DeadlineRow> open) {
        List<NextStep> next = new ArrayList<>();
        open.stream()
                .filter(clock -> clock.side() == Side.THEIRS)
                .filter(clock -> clock.state() == DeadlineState.RUNNING || clock.state() == DeadlineState.LAST_DAY)
                .min(Comparator.comparing(DeadlineRow::due))
                .ifPresent(clock -> next.add(new NextStep(
                        Weight.WAIT,
                        "Nothing before " + Display.day(clock.due()),
                        null,
                        clock.due(),
                        clock.purpose().label() + ": due by then.",
                        List.of(source(clock)))));
        return next;
    }
}
