package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field that the tags of the templates write is found with what it is called. */
@QuarkusTest
@Tag("one-engine")
class FieldPlacesTest {

    @Inject
    Engine engine;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{#field label='Where & when' name='it' hint='In a <word>' /}",
                "{#field label='Where & when' name='it' required=true error='Too long.' /}",
                "{#field label='Where & when' name='it' type='date' width='short' /}",
                "{#field label='Where & when' name='other' id='it' /}",
                "{#select label='Where & when' name='it' options=options blank='Any' hint='One of them' /}",
                "{#select label='Where & when' name='it' options=options required=true /}",
                "{#textarea label='Where & when' name='it' hint='Several lines' /}",
                "{#textarea label='Where & when' name='it' required=true error='Too long.' /}",
                "{#choices label='Where & when' name='it' options=options hint='One of them' error='Choose one.' /}",
                "{#choices label='Where & when' name='it' options=options required=true /}",
                "{#checks label='Where & when' name='it' options=options hint='Any of them' width='across' /}",
                "{#check label='Where & when' name='it' hint='Only where it is so' /}",
                "{#check label='Where & when' name='other' id='it' value='yes' checked=true /}",
                "{#partialDate label='Where & when' name='it' /}",
                "{#partialDate label='Where & when' name='it' required=true error='Is no date.' /}"
            })
    void areFoundWithTheirLabels(String field) {
        var html = engine.parse("<main id=\"main\">{#field label='Before' name='before' /}\n" + field
                        + "\n{#field label='After' name='after' /}</main>")
                .data("options", List.of(new Option("A", "First"), new Option("B", "Second")))
                .render();

        var places = FieldPlaces.of(html);

        assertThat(places.target("it")).isEqualTo("it");
        assertThat(places.label("it")).as(html).isEqualTo("Where & when");
        assertThat(places.label("it[1]")).isEqualTo("Where & when");
        assertThat(places.place("it")).isBetween(places.place("before") + 1, places.place("after") - 1);
        assertThat(places.label("before")).isEqualTo("Before");
        assertThat(places.label("after")).isEqualTo("After");
    }
}
