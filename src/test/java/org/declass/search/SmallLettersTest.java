package org.declass.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.declass.web.Characters;
import org.junit.jupiter.api.Test;

/** What a database makes of a character when it compares texts has the pieces of the character. */
@QuarkusTest
class SmallLettersTest {

    private static final int AT_ONCE = 1000;

    private static final List<String> ALL = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
            .filter(Character::isDefined)
            .filter(character -> Character.getType(character) != Character.PRIVATE_USE)
            .mapToObj(Character::toString)
            .filter(Characters::areSound)
            .filter(character -> !character.equals("\n"))
            .toList();

    @Inject
    EntityManager entities;

    @Test
    void areThoseOfTheIndex() {
        var differing = new ArrayList<String>();
        for (var from = 0; from < ALL.size(); from += AT_ONCE) {
            var some = ALL.subList(from, Math.min(ALL.size(), from + AT_ONCE));
            var small = small(some);
            IntStream.range(0, some.size())
                    .filter(at -> !Pieces.folded(small.get(at)).equals(Pieces.folded(some.get(at))))
                    .forEach(at -> differing.add(some.get(at) + " " + small.get(at)));
        }

        assertThat(ALL).hasSizeGreaterThan(130_000);
        assertThat(differing).isEmpty();
    }

    private List<String> small(List<String> characters) {
        var small = entities.createQuery("select lower(:characters)", String.class)
                .setParameter("characters", String.join("\n", characters))
                .getSingleResult();
        return List.of(small.split("\n", -1));
    }
}
