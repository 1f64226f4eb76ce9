package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that refuses something says why, once, and names what it means. */
@QuarkusTest
@Tag("one-engine")
class ErrorPageTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Test
    void saysItOnceAndNamesWhatItMeans() {
        reset.everything();
        cast.enter();
        var ed = cast.signIn("ed");
        var nothing = Forms.page(ed.get("/letters?asOf=never")).select("main").text();
        var strange = Forms.page(ed.request()
                        .queryParam("act", "notes")
                        .queryParam("which", "matching")
                        .queryParam("matching", "foo=bar")
                        .get("/bulk/requests/new"))
                .select("main");

        assertThat(nothing.split("asOf", -1)).as(nothing).hasSize(2);
        assertThat(strange.text().split("not understood", -1))
                .as(strange.text())
                .hasSize(2);
        assertThat(strange.select("li").text()).contains("foo=bar");
    }
}
