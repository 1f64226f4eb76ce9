package org.declass.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.declass.file.WithdrawnFiles;
import org.declass.web.SampleData;

/** The story, and what a second visit adds to it, day by day: files that nobody has asked for. */
@ApplicationScoped
class WholeSample implements SampleData {

    private final WithdrawnFiles known;
    private final Story story;
    private final LaterVisit visit;

    WholeSample(WithdrawnFiles known, Story story, LaterVisit visit) {
        this.known = known;
        this.story = story;
        this.visit = visit;
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
        var steps = new ArrayList<>(story.over(story.findNotices()));
        steps.addAll(visit.reviewed(visit.findNotices().get(0)));
        story.play(steps);
    }
}
