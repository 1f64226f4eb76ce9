package org.declass.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
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
        var answer = fetch(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(OK);
        return Jsoup.parse(answer.body());
    }

    /** Opens a page that may refuse to be opened; one of hundreds. */
    public HttpResponse<String> fetch(String path) {
        return quickly(Fetch.request(path));
    }

    /** Sends a form as it is, with whatever hidden fields it has; one of hundreds. */
    public HttpResponse<String> send(String path, Map<String, List<String>> fields) {
        return quickly(Fetch.form(path, fields));
    }

    /** Sends any request with this browser's cookies. */
    private HttpResponse<String> quickly(HttpRequest.Builder request) {
        if (!cookies.header().isEmpty()) {
            request.header("Cookie", cookies.header());
        }
        var answer = Fetch.send(request);
        cookies.keep(answer.headers());
        return answer;
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

    /** This browser's cookies. */
    CookieJar cookies() {
        return cookies;
    }

    /** The value of the hidden field. */
    public String formToken() {
        if (cookies.value("csrf-token") == null) {
            page("/sign-in");
        }
        return cookies.value("csrf-token");
    }
}
