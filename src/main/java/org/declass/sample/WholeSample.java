package org.declass.sample;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.file.WithdrawnFiles;
import org.declass.web.SampleData;

/** The story, and files that nobody in it asks for; what happens in the story was recorded last. */
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
        var numbers = story.findNotices();
        visit.load();
        story.play(numbers);
    }
}
