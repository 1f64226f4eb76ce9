package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import org.declass.history.SubjectKind;

/** People who sign in; only administrators see their pages, and find them. */
@ApplicationScoped
class PersonThings implements Things {

    private static final String SELECT = "select p.id, p.name, p.displayName, p.role, p.enabled from Person p where";
    private static final Thing.Standing DISABLED = new Thing.Standing("DISABLED", "Disabled", "neutral");

    private final Rows rows;

    PersonThings(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public List<Thing> after(long id, int most) {
        return rows.after(SELECT, "p.id", id, most).stream()
                .map(PersonThings::thing)
                .toList();
    }

    @Override
    public List<Thing> of(Collection<String> numbers) {
        return rows.with(SELECT, "p.name", numbers).stream()
                .map(PersonThings::thing)
                .toList();
    }

    @Override
    public Collection<String> touched(Touched by) {
        return by.numbers(SubjectKind.PERSON);
    }

    private static Thing thing(Tuple row) {
        var name = (String) row.get(1);
        return new Thing(
                Kind.PERSON,
                (Long) row.get(0),
                name,
                (String) row.get(2),
                (Boolean) row.get(4) ? Thing.Standing.of((Enum<?>) row.get(3)) : DISABLED,
                "/admin/people/" + name,
                List.of());
    }
}
