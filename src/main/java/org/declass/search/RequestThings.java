package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.declass.history.SubjectKind;
import org.declass.request.RequestFacts;
import org.declass.request.RequestStatus;
import org.declass.web.Display;

/** Review requests, with all the numbers that agencies gave them. */
@ApplicationScoped
class RequestThings implements Things {

    private static final String SELECT =
            "select r.id, r.number, r.facts, r.standing.status, r.struckOn from ReviewRequest r where";
    private static final String NUMBERS = "select n.request.id, n.given.agency, n.given.value from NotedNumber n where";

    private final Rows rows;

    RequestThings(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.REQUEST;
    }

    @Override
    public List<Thing> after(long id, int most) {
        return things(rows.after(SELECT, "r.id", id, most));
    }

    @Override
    public List<Thing> of(Collection<String> numbers) {
        return things(rows.with(SELECT, "r.number", numbers));
    }

    @Override
    public Collection<String> touched(Touched by) {
        return by.numbers(SubjectKind.REQUEST);
    }

    private List<Thing> things(List<Tuple> requests) {
        var given = rows.byId(NUMBERS, "n.request.id", Rows.ids(requests));
        return requests.stream().map(request -> thing(request, given)).toList();
    }

    private static Thing thing(Tuple row, Map<Long, List<Tuple>> given) {
        var id = (Long) row.get(0);
        var number = (String) row.get(1);
        var facts = (RequestFacts) row.get(2);
        var parts = new Parts()
                .text("Agency", facts.agency())
                .text("Kind", Display.label(facts.kind()))
                .text("Editor", facts.editor())
                .text("Office", facts.office())
                .text("Authority", facts.authority())
                .text("Asks again", facts.refiles())
                .text("Remarks", facts.remarks());
        given.getOrDefault(id, List.of())
                .forEach(each -> parts.number("Agency's number", (String) each.get(1), (String) each.get(2)));
        return new Thing(
                Kind.REQUEST,
                id,
                number,
                facts.title(),
                row.get(4) == null ? Thing.Standing.of((RequestStatus) row.get(3)) : Thing.Standing.STRUCK,
                "/requests/" + number,
                parts.all());
    }
}
