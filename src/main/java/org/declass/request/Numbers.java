package org.declass.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.declass.history.Change;
import org.declass.history.Verb;

/** The numbers of a request, as the agencies gave them, and by which act each came. */
final class Numbers {

    private final ReviewRequest request;
    private final List<NotedNumber> noted;

    Numbers(ReviewRequest request, List<NotedNumber> noted) {
        this.request = request;
        this.noted = noted;
    }

    /** Takes a number that an act brought. */
    Change take(TrackingNumber given, Verb by) {
        noted.add(new NotedNumber(request, given, by));
        return change(null, given);
    }

    /** Lets those go that an act brought which did not happen. */
    List<Change> letGo(Verb by) {
        var gone = noted.stream().filter(number -> number.cameWith(by)).toList();
        noted.removeAll(gone);
        return gone.stream().map(number -> change(number.given(), null)).toList();
    }

    /** One that an act brought goes, and another comes in its place; null for neither. */
    List<Change> instead(String wrong, TrackingNumber right, Verb by) {
        var gone = noted.stream()
                .filter(number ->
                        number.cameWith(by) && number.given().toString().equals(wrong))
                .toList();
        noted.removeAll(gone);
        var changes = new ArrayList<>(
                gone.stream().map(number -> change(number.given(), null)).toList());
        if (right != null) {
            changes.add(take(right, by));
        }
        return changes;
    }

    /** The act that brought them is of another day. */
    void move(Verb by, LocalDate day) {
        noted.stream().filter(number -> number.cameWith(by)).forEach(number -> number.move(day));
    }

    private Change change(TrackingNumber before, TrackingNumber after) {
        return new Change(
                request.subject(),
                "number",
                before == null ? null : before.toString(),
                after == null ? null : after.toString());
    }

    /** All of them as they were given. */
    List<TrackingNumber> given() {
        return noted.stream().map(NotedNumber::given).toList();
    }

    /** All of them in the form in which numbers are compared. */
    String text() {
        return noted.stream().map(number -> number.given().normalized()).collect(Collectors.joining(" "));
    }
}
