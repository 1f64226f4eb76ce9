package org.declass.feed;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import org.declass.account.Forms;
import org.declass.account.Visitor;

/** Makes feeds on the pages and asks for them as a calendar does, knowing nothing but the link. */
final class Following {

    private Following() {}

    /** The path of the link to a feed that somebody makes from a view. */
    static String link(Visitor who, String form, String name) {
        var made = who.request()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(Map.of("name", name, "csrf-token", who.formToken()))
                .post(form);
        made.then().statusCode(200);
        return URI.create(Forms.page(made).select("#link").text()).getPath();
    }

    /** Asks for it, without cookies or a token. */
    static Response ask(String link) {
        return given().redirects().follow(false).get(link);
    }
}
