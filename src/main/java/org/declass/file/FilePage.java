package org.declass.file;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.List;
import org.declass.web.PossibleAct;
import org.declass.web.TimelineEntry;

/**
 * A file as its page shows it.
 *
 * @param number its number
 * @param heading its title, or what else tells it from others
 * @param status where it stands
 * @param releasedExtent how much of it is public, where any release of it counts; else null
 * @param struckOn when it was struck from the lists, or null
 * @param lastSeenOn when a person last looked for it, or null
 * @param facts what is known of it
 * @param told by what others can tell it
 * @param releases what of it became public
 * @param parts what other packages add
 * @param timeline what happened to it, the latest first
 * @param acts what can be done now
 * @param mayStrikeReleases whether a release of it can be struck now
 */
record FilePage(
        String number,
        String heading,
        FileStatus status,
        ReleaseExtent releasedExtent,
        LocalDate struckOn,
        LocalDate lastSeenOn,
        FileFacts facts,
        Identification told,
        List<ReleaseRow> releases,
        List<Section> parts,
        List<TimelineEntry> timeline,
        List<PossibleAct> acts,
        boolean mayStrikeReleases) {

    private static final int LATEST = 12;

    /** Some more fit before it is worth folding any away. */
    private static final int AT_ONCE = 15;

    /** What happened last. */
    public List<TimelineEntry> latest() {
        return timeline.subList(0, shown());
    }

    /** What happened before, folded away. */
    public List<TimelineEntry> earlier() {
        return timeline.subList(shown(), timeline.size());
    }

    private int shown() {
        return timeline.size() <= AT_ONCE ? timeline.size() : LATEST;
    }

    /**
     * What another package adds.
     *
     * @param title its heading
     * @param html what stands below it
     */
    record Section(String title, RawString html) {}
}
