package org.declass.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declass.web.NotFound;

/** All letters, struck ones included. */
@ApplicationScoped
class LettersOnRecord implements PanacheRepository<Letter> {

    private static final Pattern WRITTEN = Pattern.compile("(?i)L-(\\d{1,12})");

    /**
     * The number after the last; whoever records a letter at the same time waits, and a letter that is refused after all
     * leaves it to the next.
     */
    long nextId() {
        getEntityManager()
                .createNativeQuery("update letter_number set last = last + 1 where id = 1")
                .executeUpdate();
        return ((Number) getEntityManager()
                        .createNativeQuery("select last from letter_number where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** The letters that may be the one that is to be recorded: in the lists, alike, and on some of its cases. */
    List<Alike> alike(LetterFacts facts, List<String> cases) {
        var found = getEntityManager()
                .createQuery(
                        "select l.id, c.key from Letter l join l.cases c where l.struckOn is null"
                                + " and l.facts.date = :date and l.facts.kind = :kind and l.facts.direction = :direction"
                                + " and c.key in :cases order by l.id, c.key",
                        Object[].class)
                .setParameter("date", facts.date())
                .setParameter("kind", facts.kind())
                .setParameter("direction", facts.direction())
                .setParameter("cases", cases)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        TreeMap::new,
                        Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        return found.entrySet().stream()
                .map(one -> new Alike("L-" + one.getKey(), one.getValue()))
                .toList();
    }

    /**
     * The letter with a number.
     *
     * @throws NotFound where there is none
     */
    Letter get(String number) {
        var match = WRITTEN.matcher(number);
        if (!match.matches()) {
            throw new NotFound("letter", number);
        }
        return findByIdOptional(Long.valueOf(match.group(1))).orElseThrow(() -> new NotFound("letter", number));
    }
}
