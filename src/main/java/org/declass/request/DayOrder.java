package org.declass.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.web.Invalid;

/** The order that the days of a request must keep when one of them is put right. */
final class DayOrder {

    private final RequestDates right;
    private final List<String> broken = new ArrayList<>();

    private DayOrder(RequestDates right) {
        this.right = right;
    }

    /**
     * Makes sure that nothing comes before the sending, the review not before the letter of receipt, and nothing after
     * the closing.
     *
     * @throws Invalid with all that would
     */
    static void check(ReviewRequest request, RequestDates right) {
        var order = new DayOrder(right);
        order.afterTheSending("received", right.receivedOn());
        order.afterTheSending("acknowledged", right.acknowledgedOn());
        order.afterTheSending("in review", right.reviewStartedOn());
        order.afterTheSending("answered", firstAnswer(request));
        order.keep("in review", right.reviewStartedOn(), "acknowledged", right.acknowledgedOn());
        order.keep("closed", right.closedOn(), "sent", right.sentOn());
        order.keep("closed", right.closedOn(), "acknowledged", right.acknowledgedOn());
        order.keep("closed", right.closedOn(), "in review", right.reviewStartedOn());
        order.keep("closed", right.closedOn(), "decided", right.decidedOn());
        if (!order.broken.isEmpty()) {
            throw new Invalid("rightDay", String.join(" ", order.broken));
        }
    }

    private static LocalDate firstAnswer(ReviewRequest request) {
        return request.items().stream()
                .map(RequestItem::firstAnsweredOn)
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private void afterTheSending(String later, LocalDate day) {
        keep(later, day, "sent", right.sentOn());
    }

    private void keep(String later, LocalDate day, String earlier, LocalDate from) {
        if (Stream.of(day, from).allMatch(Objects::nonNull) && day.isBefore(from)) {
            broken.add("Then it was " + later + " on " + day + ", before it was " + earlier + " on " + from + ".");
        }
    }
}
