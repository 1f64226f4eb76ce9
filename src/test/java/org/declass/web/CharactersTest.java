package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A name must show something, in whatever script; blanks and characters that nobody sees show nothing. A text can be
 * kept but for NUL and halves of pairs.
 */
@Tag("one-engine")
class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x20, 0x09, 0x85, 0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x180E, 0x2003, 0x200B,
                0x200D, 0x200F, 0x2028, 0x2029, 0x202E, 0x202F, 0x205F, 0x2060, 0x2065, 0x2066, 0x2800, 0x3000, 0x3164,
                0xFE0F, 0xFEFF, 0xFFA0, 0xFFF3, 0xE0001, 0xE0101
            })
    void showsNothing(int character) {
        var unseen = Character.toString(character).repeat(3);

        assertThat(Characters.areSeen(unseen)).isFalse();
        assertThat(Characters.areSeen(unseen + "a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "-",
                "é",
                "核",
                "ᄀ",
                "ع",
                "☢",
                "\uD83D\uDE00",
                "\uD83E\uDEE0",
                "e\u0301",
                "\u200Bx\u200B"
            })
    void showsSomething(String text) {
        assertThat(Characters.areSeen(text)).isTrue();
    }

    @Test
    void showsNothingWhereItIsEmpty() {
        assertThat(Characters.areSeen("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "é", "核", "\uD83D\uDE00", "a\uD83D\uDE00b\uD83E\uDEE0", "\uFFFD\uFFFF"})
    void canBeKept(String text) {
        assertThat(Characters.areSound(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "a\0b", "\uD83D", "a\uD83D", "\uD83Db", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
    void cannotBeKept(String text) {
        assertThat(Characters.areSound(text)).isFalse();
    }
}
