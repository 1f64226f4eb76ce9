package org.declass.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.declass.Reset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The items of a request are a list as all others. */
@QuarkusTest
@TestSecurity(user = "rita", roles = "reader")
class ItemsOfRequestTest {

    @Inject
    Reset reset;

    @Inject
    Filing filing;

    private String list;

    @BeforeEach
    void begin() {
        reset.everything();
        list = "/api/v1/requests/" + filing.draft("One", "Two", "Three", "Four", "Five") + "/items";
    }

    @Test
    void comePageByPage() {
        var first = given().get(list + "?limit=2&count=true").jsonPath();
        var second = given().get(list + "?limit=2&cursor=" + first.get("next")).jsonPath();
        var third = given().get(list + "?limit=2&cursor=" + second.get("next")).jsonPath();

        assertThat(first.<List<Integer>>get("items.ordinal")).containsExactly(1, 2);
        assertThat(first.getInt("total")).isEqualTo(5);
        assertThat(second.<List<Integer>>get("items.ordinal")).containsExactly(3, 4);
        assertThat(third.<List<Integer>>get("items.ordinal")).containsExactly(5);
        assertThat(third.<String>get("next")).isNull();
    }

    @Test
    void canBeTurnedRound() {
        var first = given().get(list + "?limit=3&sort=-ordinal").jsonPath();
        var rest =
                given().get(list + "?sort=-ordinal&cursor=" + first.get("next")).jsonPath();

        assertThat(first.<List<Integer>>get("items.ordinal")).containsExactly(5, 4, 3);
        assertThat(rest.<List<Integer>>get("items.ordinal")).containsExactly(2, 1);
    }

    @Test
    void comeInOtherFormatsFromFirstToLast() {
        var csv = given().accept("text/csv").get(list).asString();

        assertThat(csv.lines()).hasSize(6);
    }

    @Test
    void knowNoOtherOrderAndNoCursorOfAnother() {
        var first = given().get(list + "?limit=3").jsonPath();

        given().get(list + "?sort=title").then().statusCode(400);
        given().get(list + "?sort=-ordinal&cursor=" + first.get("next")).then().statusCode(400);
    }
}
