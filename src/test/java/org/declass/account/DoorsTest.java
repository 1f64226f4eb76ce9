package org.declass.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.declass.Reset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds at every door, whoever stands before it. */
@QuarkusTest
class DoorsTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Test
    void everyAnswerCarriesTheHeadersThatBindBrowsers() {
        var rita = cast.signIn("rita");
        for (var path :
                new String[] {"/sign-in", "/account", "/no-such-page", "/api/v1/me", "/static/app.css", "/q/health/live"
                }) {
            assertBound(rita.get(path));
        }
        assertBound(given().get("/api/v1/me"));
        assertBound(new Visitor().get("/account"));
    }

    private static void assertBound(Response answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src '")
                .contains("frame-ancestors '");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isNotNull();
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    }

    @Test
    void pagesAllowNoInlineScriptAndStayOutOfCaches() {
        var page = cast.signIn("rita").get("/account");

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Jsoup.parse(page.asString()).select("script:not([src]), style, [style], [onclick]"))
                .isEmpty();
    }

    @Test
    void aFormNeedsItsHiddenField() {
        var stella = cast.signIn("stella");

        stella.postAsIs("/probe", Map.of("x", "y")).then().statusCode(400);
        stella.postAsIs("/probe", Map.of("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA"))
                .then()
                .statusCode(400);
        stella.request().post("/probe").then().statusCode(400);
        stella.request()
                .contentType(ContentType.TEXT)
                .body("x")
                .post("/probe")
                .then()
                .statusCode(415);
        stella.request()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/probe")
                .then()
                .statusCode(415);
        stella.post("/probe", Map.of()).then().statusCode(200).body(equalTo("web"));
    }

    @Test
    void anUploadNeedsItToo() {
        var stella = cast.signIn("stella");
        var token =
                stella.get("/account").getDetailedCookies().get("csrf-token").getValue();

        stella.request()
                .multiPart("file", "box7.csv", "a,b".getBytes())
                .post("/probe/upload")
                .then()
                .statusCode(400);
        stella.request()
                .multiPart("csrf-token", token)
                .multiPart("file", "box7.csv", "a,b".getBytes())
                .post("/probe/upload")
                .then()
                .statusCode(200)
                .body(equalTo("box7.csv"));
    }

    @Test
    void everyPageCarriesItInEachOfItsForms() {
        var ada = cast.signIn("ada");
        for (var path : new String[] {
            "/account", "/account/password", "/admin/people", "/admin/people/rita", "/admin/people/new"
        }) {
            var forms = ada.page(path).select("form[method=post]");

            assertThat(forms)
                    .isNotEmpty()
                    .allSatisfy(form -> assertThat(
                                    form.select("input[name=csrf-token]").attr("value"))
                            .hasSizeGreaterThan(20));
        }
    }

    @Test
    void itsCookieIsForThisSiteOnly() {
        var cookie = new Visitor().get("/sign-in").getDetailedCookie("csrf-token");

        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("strict");
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void aRoleTooLowIsToldSoOnAPage() {
        var answer = cast.signIn("rita").get("/admin/people");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(Jsoup.parse(answer.asString()).text()).contains("role does not reach");
    }

    @Test
    void aFragmentIsNotAnsweredWithTheSignInPage() {
        var answer = new Visitor()
                .request()
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/requests?status=SENT")
                .get("/account");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/sign-in?to=%2Frequests%3Fstatus%3DSENT");
    }

    @Test
    void healthIsOpenToMonitorsAndNothingElseOfTheMachineryIs() {
        given().get("/q/health/live").then().statusCode(200);
        for (var path : new String[] {"/q/openapi", "/q/swagger-ui", "/q/metrics", "/q/dev-ui", "/q/arc"}) {
            assertThat(new Visitor().get(path).statusCode()).as(path).isIn(302, 401);
        }
        assertThat(given().get("/openapi").statusCode()).isEqualTo(401);
    }
}
