package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.declass.history.Constants;
import org.declass.history.SubjectKind;

/** How timelines write the constants of letters. */
@ApplicationScoped
class LetterConstants implements Constants {

    @Override
    public Map<Fact, Class<? extends Enum<?>>> byFact() {
        return Map.of(
                new Fact(SubjectKind.LETTER, "kind"), LetterKind.class,
                new Fact(SubjectKind.LETTER, "direction"), Direction.class);
    }
}
