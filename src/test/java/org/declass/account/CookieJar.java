package org.declass.account;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.HttpCookie;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cookies of one browser for one site, whichever client speaks for it. */
final class CookieJar implements Filter {

    private final Map<String, String> cookies = new TreeMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        cookies.forEach((name, value) -> {
            if (!request.getCookies().hasCookieWithName(name)) {
                request.cookie(name, value);
            }
        });
        var answer = context.next(request, response);
        for (Cookie cookie : answer.getDetailedCookies()) {
            keep(cookie.getName(), cookie.getValue(), cookie.getMaxAge());
        }
        return answer;
    }

    /** What a browser sends. */
    String header() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Keeps what an answer sets. */
    void keep(HttpHeaders headers) {
        for (var set : headers.allValues("Set-Cookie")) {
            for (var cookie : HttpCookie.parse(set.replaceFirst("(?i);\\s*expires=[^;]*", ""))) {
                keep(cookie.getName(), cookie.getValue(), cookie.getMaxAge());
            }
        }
    }

    private void keep(String name, String value, long maxAge) {
        if (maxAge == 0) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    /** The value of a cookie; null where there is none. */
    String value(String name) {
        return cookies.get(name);
    }
}
