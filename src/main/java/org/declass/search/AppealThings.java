package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.declass.appeal.AppealFacts;
import org.declass.appeal.AppealStatus;
import org.declass.history.SubjectKind;
import org.declass.web.Display;

/** Appeals, ours and those of others, under the title of their request. */
@ApplicationScoped
class AppealThings implements Things {

    private static final String PREFIX = "A-";
    private static final String SELECT = "select a.id, a.facts, a.status, a.caseKey, r.number, r.facts.title"
            + ", r.struckOn, r.id, r.numberText, a.numberText from Appeal a join a.request r where";
    private static final String NUMBERS = "select a.id, n.agency, n.value from Appeal a join a.numbers n where";
    private static final String OF_REQUEST = "select a.id from Appeal a where";

    private final Rows rows;

    AppealThings(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.APPEAL;
    }

    @Override
    public List<Thing> after(long id, int most) {
        return things(rows.after(SELECT, "a.id", id, most));
    }

    @Override
    public List<Thing> of(Collection<String> numbers) {
        return things(rows.with(SELECT, "a.id", Rows.ids(PREFIX, numbers)));
    }

    /** With a request those of it, for they bear its title and its numbers. */
    @Override
    public Collection<String> touched(Touched by) {
        var ofRequests = rows.with(OF_REQUEST, "a.request.number", by.numbers(SubjectKind.REQUEST));
        return Stream.concat(
                        by.numbers(SubjectKind.APPEAL).stream(),
                        Rows.ids(ofRequests).stream().map(id -> PREFIX + id))
                .distinct()
                .toList();
    }

    private List<Thing> things(List<Tuple> appeals) {
        var given = rows.byId(NUMBERS, "a.id", Rows.ids(appeals));
        var ofRequests = rows.byId(
                RequestThings.NUMBERS,
                "n.request.id",
                appeals.stream().map(row -> row.get(7)).toList());
        return appeals.stream().map(appeal -> thing(appeal, given, ofRequests)).toList();
    }

    private static Thing thing(Tuple row, Map<Long, List<Tuple>> given, Map<Long, List<Tuple>> ofRequests) {
        var id = (Long) row.get(0);
        var facts = (AppealFacts) row.get(1);
        var number = PREFIX + id;
        var level = Display.label(facts.level());
        var parts = new Parts()
                .text("Appeal", level + (level.equals(facts.body()) ? "" : ", " + facts.body()))
                .text("Ground", Display.label(facts.basis()))
                .number("Case", (String) row.get(3))
                .text("Request", row.get(4))
                .text("Argument", facts.argument());
        given.getOrDefault(id, List.of())
                .forEach(each -> parts.number("Agency's number", (String) each.get(1), (String) each.get(2)));
        ofRequests
                .getOrDefault((Long) row.get(7), List.of())
                .forEach(each -> parts.number("Request's number", (String) each.get(1), (String) each.get(2)));
        return new Thing(
                Kind.APPEAL,
                id,
                number,
                (String) row.get(5),
                row.get(6) == null ? Thing.Standing.of((AppealStatus) row.get(2)) : Thing.Standing.STRUCK,
                "/appeals/" + number,
                parts.all(),
                Listed.in((String) row.get(5), (String) row.get(4))
                        .withNumbers((String) row.get(8), (String) row.get(9)));
    }
}
