package org.declass.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.declass.Fetch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without a screen: keeps its cookies, fills in the hidden field of forms, follows no redirects. */
public class Visitor {

    private static final int OK = 200;

    private final CookieJar cookies = new CookieJar();

    /** Somebody who is signed in. */
    public static Visitor signedIn(String name, String password) {
        var visitor = new Visitor();
        visitor.signIn(name, password).then().statusCode(303);
        return visitor;
    }

    /** Fills in the sign-in page. */
    public Response signIn(String name, String password) {
        return post("/sign-in", Map.of("name", name, "password", password));
    }

    /** Opens a page. */
    public Response get(String path) {
        return request().get(path);
    }

    /** Opens a page to read in it. */
    public Document page(String path) {
        var answer = Fetch.get(path, "Cookie", cookies.header());
        cookies.keep(answer.headers());
        assertThat(answer.statusCode()).as(path).isEqualTo(OK);
        return Jsoup.parse(answer.body());
    }

    /** Sends a form, with the hidden field. */
    public Response post(String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("csrf-token", formToken());
        return postAsIs(path, form);
    }

    /** Sends a form without the hidden field. */
    public Response postAsIs(String path, Map<String, String> fields) {
        return request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post(path);
    }

    /** A request with this browser's cookies. */
    public RequestSpecification request() {
        return given().filter(cookies).redirects().follow(false);
    }

    /** The value of the hidden field. */
    public String formToken() {
        if (cookies.value("csrf-token") == null) {
            page("/sign-in");
        }
        return cookies.value("csrf-token");
    }
}
