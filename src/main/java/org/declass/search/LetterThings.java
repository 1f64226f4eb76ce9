package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.declass.history.SubjectKind;
import org.declass.letter.LetterFacts;
import org.declass.web.Display;

/** Letters, under their subject, with the cases they are about and the names of their files. */
@ApplicationScoped
class LetterThings implements Things {

    private static final String PREFIX = "L-";
    private static final String SELECT = "select l.id, l.facts, l.struckOn from Letter l where";
    private static final String CASES = "select l.id, c.key from Letter l join l.cases c where";
    private static final String FILES = "select l.id, a.name from Letter l join l.attachments a where";

    private final Rows rows;

    LetterThings(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.LETTER;
    }

    @Override
    public List<Thing> after(long id, int most) {
        return things(rows.after(SELECT, "l.id", id, most));
    }

    @Override
    public List<Thing> of(Collection<String> numbers) {
        return things(rows.with(SELECT, "l.id", Rows.ids(PREFIX, numbers)));
    }

    @Override
    public Collection<String> touched(Touched by) {
        return by.numbers(SubjectKind.LETTER);
    }

    private List<Thing> things(List<Tuple> letters) {
        var ids = Rows.ids(letters);
        var cases = rows.byId(CASES, "l.id", ids);
        var files = rows.byId(FILES, "l.id", ids);
        return letters.stream().map(letter -> thing(letter, cases, files)).toList();
    }

    private static Thing thing(Tuple row, Map<Long, List<Tuple>> cases, Map<Long, List<Tuple>> files) {
        var id = (Long) row.get(0);
        var facts = (LetterFacts) row.get(1);
        var number = PREFIX + id;
        var parts = new Parts()
                .text("Letter", facts.words())
                .text("Dated", Display.day(facts.date()))
                .text("Person", facts.person())
                .text("Office", facts.office())
                .text("Note", facts.note());
        cases.getOrDefault(id, List.of()).forEach(about -> parts.text("About", about.get(1)));
        files.getOrDefault(id, List.of()).forEach(file -> parts.text("File", file.get(1)));
        return new Thing(
                Kind.LETTER,
                id,
                number,
                facts.subject() == null ? facts.words() : facts.subject(),
                row.get(2) == null ? Thing.Standing.NONE : Thing.Standing.STRUCK,
                "/letters/" + number,
                parts.all());
    }
}
