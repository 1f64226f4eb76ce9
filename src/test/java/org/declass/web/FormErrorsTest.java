package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.declass.web.FormErrors.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a form is told in the order of its fields, each with a way to its field where there is one. */
@Tag("one-engine")
class FormErrorsTest {

    private static final String PAGE = "<input name=\"note\"><main id=\"main\"><input id=\"title\" name=\"title\">"
            + "<fieldset id=\"files\"></fieldset><input type=\"hidden\" name=\"key\"><input id=\"note\" name=\"note\"></main>";

    @Test
    void tellsThemInTheOrderOfTheFieldsAndFirstWhatBelongsToNone() {
        var wrong = List.of(
                new Violation("note", "Too long."),
                new Violation("files[3]", "There is no such file."),
                new Violation("key", "Is none."),
                new Violation("", "Nothing was chosen."),
                new Violation("title", "Is missing."),
                new Violation("version", "Is missing, too."));

        var summary = new FormErrors(wrong, false, FieldPlaces.of(PAGE)).summary();

        assertThat(summary)
                .containsExactly(
                        new Fault("Nothing was chosen.", null, List.of()),
                        new Fault("Is missing, too.", null, List.of()),
                        new Fault("Is missing.", "#title", List.of()),
                        new Fault("There is no such file.", "#files", List.of()),
                        new Fault("Is none.", null, List.of()),
                        new Fault("Too long.", "#note", List.of()));
    }

    @Test
    void namesTheFieldAsTheFormDoesWhereTheMessageDoesNot() {
        var places = FieldPlaces.of(
                "<main><label for=\"pages\">Pages &amp; leaves <span class=\"optional\">optional</span></label>"
                        + "<input id=\"pages\"><label for=\"title\">Title</label><input id=\"title\">"
                        + "<fieldset class=\"field\" id=\"outcome\">\n<legend>What did they answer?</legend></fieldset></main>");
        var wrong = List.of(
                new Violation("pages", "Must be 0 or more."),
                new Violation("title", "Title is missing."),
                new Violation("outcome", "Choose one."));

        var summary = new FormErrors(wrong, false, places).summary();

        assertThat(summary)
                .extracting(fault -> fault.label() + fault.message())
                .containsExactly(
                        "Pages & leaves: Must be 0 or more.", "Title is missing.", "What did they answer? Choose one.");
    }

    /** "Day" stands in a message about any day, "No" in "Note". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Day              | Write the day as 2026-03-31.       | Day: Write the day as 2026-03-31.",
                "No               | Write a number.                    | No: Write a number.",
                "No               | Note it down.                      | No: Note it down.",
                "Title            | Give the title.                    | Title: Give the title.",
                "Title            | title is missing.                  | title is missing.",
                "Files            | 100.pdf was left out of 100 files. | Files: 100.pdf was left out of 100 files.",
                "Record group     | Give the record group.             | Give the record group.",
                "Record group     | The record groups are missing.     | Record group: The record groups are missing.",
                "Date on the file | It has no date on the file.        | It has no date on the file.",
                "Which of these?  | Which of these? Choose one.        | Which of these? Choose one."
            })
    void namesItUnlessTheMessageBeginsWithTheNameOrSaysItInSeveralWords(String label, String message, String told) {
        var places = FieldPlaces.of("<main><label for=\"it\">" + label + "</label><input id=\"it\"></main>");
        var wrong = List.of(new Violation("it", message));

        assertThat(new FormErrors(wrong, false, places).summary())
                .extracting(fault -> fault.label() + fault.message())
                .containsExactly(told);
    }

    @Test
    void leadsToWhatStandsInTheWay() {
        var wrong = List.of(new Violation("", "NND 989501, box 7, tab 3 is there already.", List.of(), "/files/W-3"));

        var fault = new FormErrors(wrong).summary().get(0);

        assertThat(fault.page()).isEqualTo("/files/W-3");
        assertThat(fault.inTheWay()).isEqualTo("W-3");
    }

    @Test
    void leadsToAPartOfAFieldWhereThePageHasIt() {
        var places = FieldPlaces.of("<main><input id=\"cases[1]\"><input id=\"date.text\"></main>");

        assertThat(places.target("cases[1]")).isEqualTo("cases[1]");
        assertThat(places.target("cases[0]")).isEmpty();
        assertThat(places.target("date.text.year")).isEqualTo("date.text");
        assertThat(new FormErrors(List.of(new Violation("cases[1]", "No.")), false, places).summary())
                .containsExactly(new Fault("No.", "#cases%5B1%5D", List.of()));
    }
}
