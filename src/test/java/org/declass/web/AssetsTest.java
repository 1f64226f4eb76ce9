package org.declass.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Styles and scripts are fetched once: they are kept for a year, compressed, at addresses that change with them. */
@QuarkusTest
@Tag("one-engine")
class AssetsTest {

    @Test
    void haveAddressesThatChangeWithTheirContent() {
        var page = Jsoup.parse(given().get("/sign-in").asString());

        assertThat(page.select("link[href^=/static], script[src^=/static]"))
                .hasSize(3)
                .allMatch(link -> (link.attr("href") + link.attr("src")).matches(".*\\?v=[0-9a-f]{12}"));
        for (var link : page.select("link[href], script[src]")) {
            var answer = given().header("Accept-Encoding", "gzip").get(link.attr("href") + link.attr("src"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).contains("immutable", "max-age=31536000");
        }
    }
}
