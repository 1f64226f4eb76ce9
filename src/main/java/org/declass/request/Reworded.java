package org.declass.request;

import java.util.List;
import org.declass.history.Change;

/**
 * A request as it is right, where a note, a rerouting or an extension said something else.
 *
 * @param mistaken the position of the entry that was wrong
 * @param facts what it is about
 * @param course where it stands and the days that led there
 * @param theirStatus what the agency calls where it stands
 * @param extension more time that the agency takes
 * @param gone the number that the entry brought and that goes, as history writes it, or null
 * @param number the number that it should have brought, or null
 * @param words what the entry says otherwise, besides what the request is now
 */
record Reworded(
        long mistaken,
        RequestFacts facts,
        Course course,
        TheirStatus theirStatus,
        Extension extension,
        String gone,
        TrackingNumber number,
        List<Change> words) {

    /** Only the entry says something else. */
    static Reworded of(ReviewRequest request, long mistaken, List<Change> words) {
        return new Reworded(
                mistaken,
                request.facts(),
                new Course(request.standing(), request.dates()),
                request.theirStatus(),
                request.extension(),
                null,
                null,
                List.copyOf(words));
    }

    Reworded with(TheirStatus right) {
        return new Reworded(mistaken, facts, course, right, extension, gone, number, words);
    }

    Reworded with(Extension right) {
        return new Reworded(mistaken, facts, course, theirStatus, right, gone, number, words);
    }

    Reworded with(RequestFacts right) {
        return new Reworded(mistaken, right, course, theirStatus, extension, gone, number, words);
    }

    Reworded with(Course right) {
        return new Reworded(mistaken, facts, right, theirStatus, extension, gone, number, words);
    }

    Reworded instead(String wrong, TrackingNumber right) {
        return new Reworded(mistaken, facts, course, theirStatus, extension, wrong, right, words);
    }
}
