package org.declass.feed;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.declass.agency.Agencies;
import org.declass.deadline.DeadlineFilter;
import org.declass.deadline.DeadlineState;
import org.declass.deadline.Purpose;
import org.declass.deadline.Road;
import org.declass.deadline.Side;
import org.jboss.resteasy.reactive.RestQuery;

/** What a calendar of deadlines is narrowed to: the filters of their list that hold on any day. */
public class CalendarFilter {

    @RestQuery
    public List<Side> side;

    @RestQuery
    public List<Purpose> purpose;

    @RestQuery
    public List<@Size(max = 20) String> agency;

    @RestQuery
    public List<Road> kind;

    @RestQuery
    public List<@Size(max = 100) String> editor;

    @RestQuery
    @Size(max = 20)
    public String request;

    @RestQuery
    public Boolean unverified;

    /** The clocks it lets pass that are in one of some states. */
    DeadlineFilter in(List<DeadlineState> states) {
        var filter = new DeadlineFilter();
        filter.side = side;
        filter.purpose = purpose;
        filter.agency = Agencies.codes(agency);
        filter.kind = kind;
        filter.editor = given(editor);
        filter.request = request;
        filter.unverified = unverified;
        filter.state = states;
        return filter;
    }

    /** A form without a choice sends an empty one. */
    private static List<String> given(List<String> texts) {
        return texts == null
                ? null
                : texts.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }
}
