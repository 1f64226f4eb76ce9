package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.web.Display;
import org.declass.web.Href;

/** What people noted with their acts; what the tracker notes for itself says nothing to anybody who searches. */
@ApplicationScoped
class NoteThings implements Things {

    private static final String SELECT = "select e.position, e.note, e.happenedOn, e.who, e.verb, e.subjectKind,"
            + " e.subjectKey, e.requestKey, e.fileKey from HistoryEntry e where e.note is not null"
            + " and e.verb <> SETTLED_ANEW and";

    private final Rows rows;

    NoteThings(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.NOTE;
    }

    @Override
    public List<Thing> after(long id, int most) {
        return rows.after(SELECT, "e.position", id, most).stream()
                .map(NoteThings::thing)
                .toList();
    }

    @Override
    public List<Thing> of(Collection<String> numbers) {
        return rows.with(SELECT, "e.position", Rows.ids("", numbers)).stream()
                .map(NoteThings::thing)
                .toList();
    }

    @Override
    public Collection<String> touched(Touched by) {
        return by.positions().stream().map(String::valueOf).toList();
    }

    private static Thing thing(Tuple row) {
        var position = (Long) row.get(0);
        var act = row.get(6) + " " + ((Verb) row.get(4)).phrase() + ", " + Display.day((LocalDate) row.get(2)) + ", by "
                + row.get(3);
        return new Thing(
                Kind.NOTE,
                position,
                position.toString(),
                (String) row.get(1),
                Thing.Standing.NONE,
                page(row),
                new Parts().text("Noted with", act).all());
    }

    /** The page whose timeline has it. */
    private static String page(Tuple row) {
        if (row.get(7) != null) {
            return "/requests/" + row.get(7);
        }
        return row.get(8) != null
                ? "/files/" + row.get(8)
                : new Href("/history")
                        .and("kind", (SubjectKind) row.get(5))
                        .and("subject", row.get(6))
                        .toString();
    }
}
