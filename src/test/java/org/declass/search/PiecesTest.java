package org.declass.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declass.request.TrackingNumber;
import org.declass.web.Characters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What has a fragment, as databases compare texts, has all pieces of the fragment, whatever characters there are. */
@Tag("one-engine")
class PiecesTest {

    private static final int TEXTS = 20_000;
    private static final List<String> COMMON = "aAbBäÄßςσΣİıé12.-/() \u0301"
            .codePoints()
            .mapToObj(Character::toString)
            .toList();
    private static final List<String> ALL = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
            .filter(Character::isDefined)
            .mapToObj(Character::toString)
            .filter(Characters::areSound)
            .toList();

    private final Random chance = new Random(1962);

    @Test
    void areThoseOfTheSmallLetterInTheText() {
        assertThat(ALL)
                .hasSizeGreaterThan(200_000)
                .filteredOn(character ->
                        !Pieces.folded(character.toLowerCase(Locale.ROOT)).equals(Pieces.folded(character)))
                .isEmpty();
    }

    @Test
    void areAmongThoseOfTheTextWhereverTheFragmentStands() {
        for (var i = 0; i < TEXTS; i++) {
            var text = text();
            var pieces = Pieces.of(Listed.in(text));
            for (var small : List.of(text.toLowerCase(Locale.ROOT), smallOneByOne(text))) {
                for (var word : fragment(small).strip().split("\\s+")) {
                    assertThat(pieces).as(text).containsAll(Pieces.of(word));
                }
            }
        }
    }

    @Test
    void areAmongThoseOfTheNumberWhateverStandsBetweenItsLettersAndDigits() {
        for (var i = 0; i < TEXTS; i++) {
            var number = text();
            var compared = TrackingNumber.normalized(number);
            var pieces = Pieces.ofNumbers(Listed.in().withNumbers("X1 " + compared));
            for (var small : List.of(compared.toLowerCase(Locale.ROOT), smallOneByOne(compared))) {
                var bare = Pieces.bare(fragment(small));
                assertThat(pieces).as(number).containsAll(Pieces.of(bare));
            }
        }
    }

    @Test
    void areThereForWhateverCanBeSeenByItself() {
        assertThat(ALL)
                .filteredOn(character -> Pieces.of(character).isEmpty())
                .allMatch(character -> character.matches("\\p{M}|\\p{IsWhite_Space}|[\u001C-\u001F]"));
        assertThat(Pieces.of("e\u0301")).containsExactly("e");
        assertThat(Pieces.of("\u0301")).isEmpty();
    }

    @Test
    void areExactForAllThatTheDatabaseTellsApart() {
        assertThat(Pieces.of("14.2(a")).containsExactlyInAnyOrder("14.", "4.2", ".2(", "2(a");
        assertThat(Pieces.of("No.")).containsExactly("no.");
        assertThat(Pieces.of("--7/B")).containsExactlyInAnyOrder("--7", "-7/", "7/b");
        assertThat(Pieces.of("7/B")).containsExactly("7/b");
        assertThat(Pieces.of("é...")).containsExactlyInAnyOrder("é..", "...");
        assertThat(Pieces.of(Listed.in("No. 7/B", null, "1", "Ça: 2")))
                .containsExactlyInAnyOrder(
                        "no.", "no", "o.", "n", "o", ".", "7/b", "7/", "/b", "7", "/", "b", "1", "ça:", "ça", "a:", "ç",
                        "a", ":", "2");
    }

    @Test
    void areTheWholeFragmentWhereItIsShort() {
        assertThat(Stream.of("q", "X7", "9.", "%", "_\\", "É", "東", "\uD83D\uDE80")
                        .map(Pieces::of))
                .containsExactly(
                        List.of("q"),
                        List.of("x7"),
                        List.of("9."),
                        List.of("%"),
                        List.of("_\\"),
                        List.of("é"),
                        List.of("東"),
                        List.of("\uD83D\uDE80"));
    }

    @Test
    void ofNumbersAreOfAllLengths() {
        assertThat(Pieces.ofNumbers(Listed.in().withNumbers("F12 B", "")))
                .containsExactlyInAnyOrder("f12", "f1", "12", "f", "1", "2", "b");
    }

    @Test
    void sayOfNoTextThatItMayHaveAny() {
        assertThat(Pieces.of(Listed.in(Pieces.ANY))).doesNotContain(Pieces.ANY);
        assertThat(Pieces.of(Listed.in("*").cut())).containsExactlyInAnyOrder("*", Pieces.ANY);
    }

    @Test
    void doNotSayWhatACharacterIsThatIsUnknownHere() {
        assertThat(Pieces.of("No.7\uFDD0B")).containsExactlyInAnyOrder("no.", "o.7", "b");
        assertThat(Pieces.of("\uFDD0")).isEmpty();
        assertThat(Pieces.of(Listed.in("No.7\uFDD0B"))).contains("no.", "o.7", "b", Pieces.ANY);
    }

    @Test
    void leadFromAYoungCapitalToItsSmallLetterAndBack() {
        assertThat(Pieces.of(Listed.in("\u0264"))).containsAll(Pieces.of("\uA7CB"));
        assertThat(Pieces.of(Listed.in("\uA7CB"))).containsAnyOf("\u0264", Pieces.ANY);
    }

    private String text() {
        return Stream.generate(() -> any(chance.nextBoolean() ? COMMON : ALL))
                .limit(1 + chance.nextInt(12))
                .collect(Collectors.joining());
    }

    private String any(List<String> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private String fragment(String text) {
        var points = text.codePoints().toArray();
        if (points.length == 0) {
            return "";
        }
        var from = chance.nextInt(points.length);
        return new String(points, from, 1 + chance.nextInt(points.length - from));
    }

    private static String smallOneByOne(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
