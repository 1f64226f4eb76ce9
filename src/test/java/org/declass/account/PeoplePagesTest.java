package org.declass.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.declass.Reset;
import org.declass.history.History;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeoplePagesTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    PeopleDesk people;

    @Inject
    History history;

    private Visitor ada;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ada = cast.signIn("ada");
    }

    @Test
    void aNewPersonGetsAOneTimePassword() {
        var answer = ada.post("/admin/people", Map.of("name", "Nora", "displayName", "Nora <Berg>", "role", "EDITOR"));

        answer.then().statusCode(200);
        Visitor.signedIn("nora", oneTimePassword(answer))
                .get("/account")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account/password"));
        assertThat(ada.page("/admin/people").select("tr:contains(nora)").text()).contains("Nora <Berg>", "editor");
    }

    @Test
    void aNameIsTakenOnce() {
        var answer = ada.post("/admin/people", Map.of("name", "RITA", "displayName", "Other", "role", "READER"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#name-error").text()).contains("already signs in as rita");
        assertThat(Jsoup.parse(answer.asString()).select("#displayName").attr("value"))
                .isEqualTo("Other");
    }

    @Test
    void aFormWithNothingInItIsRefusedFieldByField() {
        var answer = ada.post("/admin/people", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select(".field .error")).hasSize(3);
    }

    @Test
    void aRoleIsChangedWithOneEntry() {
        var before = history.position();

        Forms.open(ada, "/admin/people/rita")
                .with("role", "STAFF")
                .send()
                .then()
                .statusCode(303);

        assertThat(people.get("rita").role()).isEqualTo(Role.STAFF);
        assertThat(history.position()).isEqualTo(before + 1);
    }

    @Test
    void theLastAdministratorCanNeitherBeDisabledNorDemoted() {
        var demoted =
                Forms.open(ada, "/admin/people/ada").with("role", "READER").send();
        ada.post("/admin/people/ada/disablement", Map.of()).then().statusCode(409);

        assertThat(demoted.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(demoted.asString()).select("[role=alert]").text())
                .contains("last administrator");
        assertThat(people.get("ada").role()).isEqualTo(Role.ADMIN);
        assertThat(people.get("ada").enabled()).isTrue();
        Forms.open(ada, "/admin/people/ed").with("role", "ADMIN").send().then().statusCode(303);
        ada.post("/admin/people/ada/disablement", Map.of()).then().statusCode(303);
        ada.get("/admin/people").then().statusCode(302);
    }

    @Test
    void aPasswordIsResetAndTheSessionsEnd() {
        var rita = cast.signIn("rita");

        var answer = ada.post("/admin/people/rita/password-reset", Map.of());

        rita.get("/account").then().statusCode(302);
        new Visitor().signIn("rita", "sample-rita").then().statusCode(422);
        Visitor.signedIn("rita", oneTimePassword(answer)).get("/account").then().statusCode(303);
    }

    @Test
    void somebodyIsDisabledAndEnabled() {
        ada.post("/admin/people/rita/disablement", Map.of()).then().statusCode(303);
        new Visitor().signIn("rita", "sample-rita").then().statusCode(422);
        assertThat(ada.page("/admin/people/rita").select(".badge").text()).isEqualTo("Disabled");

        ada.post("/admin/people/rita/enablement", Map.of()).then().statusCode(303);
        new Visitor().signIn("rita", "sample-rita").then().statusCode(303);
    }

    @Test
    void nobodyOfThatNameIsNotFound() {
        ada.get("/admin/people/nobody").then().statusCode(404);
        ada.get("/admin/people/%00").then().statusCode(404);
        ada.post("/admin/people/nobody/disablement", Map.of()).then().statusCode(404);
    }

    @Test
    void anybodysTokenIsListedAndTakenBack() {
        var token = cast.token("ed", "write");
        var prefix = token.substring(3, 11);

        assertThat(ada.page("/admin/tokens")
                        .select("tr:contains(" + prefix + ")")
                        .text())
                .contains("ed", "write", "Good");
        ada.post("/admin/tokens/" + prefix + "/revocation", Map.of()).then().statusCode(303);
        assertThat(ada.page("/admin/tokens")
                        .select("tr:contains(" + prefix + ")")
                        .text())
                .contains("Revoked");
    }

    private static String oneTimePassword(Response answer) {
        return Jsoup.parse(answer.asString()).select(".notice code").get(0).text();
    }
}
