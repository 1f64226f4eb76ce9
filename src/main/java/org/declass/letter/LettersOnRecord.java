package org.declass.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
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
