package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates say the same with {@link OuterNames} as without. */
class OuterNamesTest {

    /** Something with a name, as a template sees it. */
    public record Thing(String name) {}

    private static final Engine WITHOUT = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .build();

    private static final Engine WITH = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(new OuterNames())
            .build();

    @ParameterizedTest
    @CsvSource({
        "'{#for x in list}{x}{page.name} {/for}', 'oneDefcon twoDefcon '",
        "'{#for x in list}{#for y in list}{x_count}{y_count}{page.name}{/for}{/for}', '11Defcon12Defcon21Defcon22Defcon'",
        "'{#for page in list}{page}{/for}', 'onetwo'",
        "'{#let page=list}{#for x in list}{page.size}{x}{/for}{/let}', '2one2two'",
        "'{#let a=none}{#for x in list}{a ?: page.name}{/for}{/let}', 'DefconDefcon'",
        "'{#for x in list}{unheard ?: x}{/for}', 'onetwo'",
        "'{#with page}{#for x in list}{name}{x}{/for}{/with}', 'DefcononeDefcontwo'"
    })
    void findTheNameOfTheNearestScope(String template, String said) {
        assertThat(rendered(WITHOUT, template)).isEqualTo(said);
        assertThat(rendered(WITH, template)).isEqualTo(said);
    }

    private static String rendered(Engine engine, String template) {
        return engine.parse(template)
                .data("page", new Thing("Defcon"))
                .data("list", List.of("one", "two"))
                .data("none", null)
                .render();
    }
}
