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
