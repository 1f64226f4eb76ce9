package org.declass.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.declass.history.Act;
import org.declass.history.HistoryEntry;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.web.Characters;
import org.declass.web.Invalid;
import org.declass.web.Violation;
import org.junit.jupiter.api.Test;

class PersonTest {

    private final List<HistoryEntry> journal = new ArrayList<>();
    private final Act act =
            new Act("ada", "web", Instant.parse("2026-03-02T17:00:00Z"), LocalDate.of(2026, 3, 2), null, journal::add);
    private final Person rita =
            Person.recorded(new PersonFacts(" Rita ", "Rita", Role.READER), new PasswordHash("one"), act);

    @Test
    void isEnteredWithANameInLowerCaseAndAPasswordToBeChanged() {
        assertThat(rita.name()).isEqualTo("rita");
        assertThat(rita.mustChangePassword()).isTrue();
        assertThat(rita.isEnabled()).isTrue();
        assertThat(journal).singleElement().satisfies(entry -> {
            assertThat(entry.verb()).isEqualTo(Verb.RECORDED);
            assertThat(entry.subject()).isEqualTo(new Subject(SubjectKind.PERSON, "rita"));
        });
    }

    @Test
    void choosesAPasswordAndEndsTheSessionsOfTheFormerOne() {
        var before = rita.credential();
        journal.clear();

        rita.choosePassword(new PasswordHash("two"), act);

        assertThat(rita.mustChangePassword()).isFalse();
        assertThat(rita.credential()).isGreaterThan(before);
        assertThat(verbs()).containsExactly(Verb.PASSWORD_CHANGED);
    }

    @Test
    void isDisabledOnceAndEnabledOnce() {
        journal.clear();

        rita.disable(act);
        rita.disable(act);
        rita.enable(act);
        rita.enable(act);

        assertThat(verbs()).containsExactly(Verb.DISABLED, Verb.ENABLED);
    }

    @Test
    void writesNoHistoryWhereNothingChanges() {
        journal.clear();

        rita.edit("Rita", Role.READER, act);
        rita.edit("Rita", Role.STAFF, act);

        assertThat(verbs()).containsExactly(Verb.EDITED);
        assertThat(rita.role()).isEqualTo(Role.STAFF);
    }

    @Test
    void hasADisplayNameThatShowsSomethingAsDoItsTokens() {
        for (var unseen : List.of("\u200B", "\u2060\uFEFF", "\u3164 \u3164", "\u00A0\u2003")) {
            assertThatThrownBy(() -> new PersonFacts("rita", unseen, Role.READER))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            e -> assertThat(e.violations())
                                    .containsExactly(new Violation("displayName", Characters.UNSEEN_NAME)));
            assertThatThrownBy(() -> new NewToken(unseen, Scope.READ, null))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            e -> assertThat(e.violations())
                                    .containsExactly(new Violation("name", Characters.UNSEEN_NAME)));
        }
        assertThat(new PersonFacts("rita", "\u200BRita", Role.READER).displayName())
                .as("kept as typed")
                .isEqualTo("\u200BRita");
    }

    @Test
    void hasANameThatCanStandInAnAddress() {
        for (var name : new String[] {"", "a", "-a", "a b", "a/b", "\u00e4da", "x".repeat(41), null}) {
            assertThatThrownBy(() -> new PersonFacts(name, "Somebody", Role.READER))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            e -> assertThat(e.violations().get(0).field()).isEqualTo("name"));
        }
    }

    private List<Verb> verbs() {
        return journal.stream().map(HistoryEntry::verb).toList();
    }
}
