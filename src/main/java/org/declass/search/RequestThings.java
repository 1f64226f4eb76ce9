package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.history.SubjectKind;
import org.declass.request.RequestFacts;
import org.declass.request.RequestStatus;
import org.declass.web.Display;

/** Review requests, with all the numbers that agencies gave them, and by what one knows the files they ask for. */
@ApplicationScoped
class RequestThings implements Things {

    /** So many of the files it asks for find a request; more would make each change of one of them slow. */
    private static final int FILES = 200;

    private static final String SELECT = "select r.id, r.number, r.facts, r.standing.status, r.struckOn,"
            + " (select max(i.ordinal) from RequestItem i where i.request = r), r.numberText from ReviewRequest r where";
    /** The numbers that agencies gave requests, by the id of the request. */
    static final String NUMBERS = "select n.request.id, n.given.agency, n.given.value from NotedNumber n where";

    private static final String ITEMS = "select i.request.id, f.document.title, f.location.folder, f.location.box,"
            + " f.location.fileNumber, f.notice from RequestItem i join i.file f where i.ordinal <= "
            + FILES + " and";
    private static final String OF_FILES = "select distinct i.request.number from RequestItem i where";

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

    /** With a file those that ask for it, for its title finds them. */
    @Override
    public Collection<String> touched(Touched by) {
        var ofFiles = rows.with(OF_FILES, "i.file.id", Rows.ids("W-", by.numbers(SubjectKind.FILE)));
        return Stream.concat(
                        by.numbers(SubjectKind.REQUEST).stream(),
                        ofFiles.stream().map(row -> (String) row.get(0)))
                .distinct()
                .toList();
    }

    private List<Thing> things(List<Tuple> requests) {
        var given = rows.byId(NUMBERS, "n.request.id", Rows.ids(requests));
        var items = rows.with(ITEMS, "i.request.id", Rows.ids(requests)).stream()
                .collect(Collectors.groupingBy(row -> (Long) row.get(0)));
        return requests.stream().map(request -> thing(request, given, items)).toList();
    }

    private static Thing thing(Tuple row, Map<Long, List<Tuple>> given, Map<Long, List<Tuple>> items) {
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
        items.getOrDefault(id, List.of())
                .forEach(item -> parts.text("Asks for", item.get(1))
                        .text("Folder", item.get(2))
                        .text("Box", item.get(3) == null ? null : "Box " + item.get(3))
                        .text("File number", item.get(4))
                        .text("Notice", item.get(5)));
        var listed = Listed.in(facts.title(), number)
                .and(items.getOrDefault(id, List.of()).stream().map(item -> (String) item.get(1)))
                .withNumbers((String) row.get(6));
        return new Thing(
                Kind.REQUEST,
                id,
                number,
                facts.title(),
                row.get(4) == null ? Thing.Standing.of((RequestStatus) row.get(3)) : Thing.Standing.STRUCK,
                "/requests/" + number,
                parts.all(),
                row.get(5) != null && (Integer) row.get(5) > FILES ? listed.cut() : listed);
    }
}
