package org.declass.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Modifier;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declass.Fetch;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tries every route of the application with everybody. {@code routes.txt} says who is the least that each route opens
 * to; a route that is missing there fails the test.
 */
@QuarkusTest
class EveryRouteTest {

    private static final List<String> LADDER = List.of("anonymous", "reader", "staff", "editor", "admin");

    private static final List<Route> ROUTES = Route.all();
    private static final Map<String, String> LEAST = Route.declared();

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    /**
     * Somebody before a door.
     *
     * @param name who
     * @param role the role that the cookie or token stands for
     * @param cookies the session's cookies, the same before all doors, or null
     * @param token the token, or null
     */
    private record Caller(String name, String role, CookieJar cookies, String token) {

        boolean mayEnter(Route route, String least) {
            return rank(effectiveRole(route)) >= rank(least) && !(route.isChange() && route.isApi() && token == null);
        }

        private String effectiveRole(Route route) {
            return token != null && !route.isApi() ? "anonymous" : role;
        }

        HttpResponse<String> at(Route route) {
            var request = route.example(cookies == null ? "" : cookies.value("csrf-token"));
            if (cookies != null) {
                request.header("Cookie", cookies.header());
            }
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            return Fetch.send(request);
        }
    }

    private static int rank(String role) {
        return LADDER.indexOf(role);
    }

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Test
    void isDeclaredInTheTable() {
        var missing = ROUTES.stream()
                .filter(route -> !LEAST.containsKey(route.toString()))
                .map(route -> route.annotatedRole() + " " + route)
                .sorted();
        var gone = LEAST.keySet().stream()
                .filter(declared ->
                        ROUTES.stream().noneMatch(route -> route.toString().equals(declared)));

        assertThat(missing).as("routes to be added to routes.txt").isEmpty();
        assertThat(gone).as("routes that no longer exist").isEmpty();
    }

    @Test
    void isPublicLestQuarkusPassItOver() {
        assertThat(ROUTES).allMatch(route -> Modifier.isPublic(route.code().getModifiers()));
    }

    @Test
    void namesTheSameRoleInItsAnnotation() {
        assertThat(declared())
                .allSatisfy(route ->
                        assertThat(route.annotatedRole()).as(route.toString()).isEqualTo(LEAST.get(route.toString())));
    }

    @Test
    void opensToWhomItShouldAndBreaksForNobody() {
        var surprises = new ArrayList<String>();
        for (var caller : callers()) {
            for (var route : declared()) {
                surprise(caller, route, caller.at(route)).ifPresent(surprises::add);
            }
        }

        assertThat(surprises).isEmpty();
    }

    private static List<Route> declared() {
        return ROUTES.stream()
                .filter(route -> LEAST.containsKey(route.toString()))
                .toList();
    }

    private static Optional<String> surprise(Caller caller, Route route, HttpResponse<String> answer) {
        var may = caller.mayEnter(route, LEAST.get(route.toString()));
        var entered = !isDenied(answer);
        return may == entered && answer.statusCode() < 500
                ? Optional.empty()
                : Optional.of("%s at %s: %s, should be %s"
                        .formatted(caller.name(), route, answer.statusCode(), may ? "let in" : "kept out"));
    }

    private static boolean isDenied(HttpResponse<String> answer) {
        var toSignIn = answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").contains("/sign-in");
        return toSignIn || answer.statusCode() == 401 || answer.statusCode() == 403;
    }

    /** Who may come in is the same on both engines; whether a query breaks is not, and the administrator meets all. */
    private List<Caller> callers() {
        return OnPostgres.isOn() ? List.of(session("ada", "admin"), token("ada", "admin", "admin")) : everybody();
    }

    private List<Caller> everybody() {
        return List.of(
                new Caller("nobody", "anonymous", null, null),
                session("rita", "reader"),
                session("stella", "staff"),
                session("ed", "editor"),
                session("ada", "admin"),
                token("rita", "read", "reader"),
                token("stella", "write", "staff"),
                token("ada", "read", "reader"),
                token("ada", "write", "editor"),
                token("ada", "admin", "admin"));
    }

    private Caller session(String name, String role) {
        return new Caller(name, role, Visitor.signedIn(name, "sample-" + name).cookies(), null);
    }

    private Caller token(String owner, String scope, String role) {
        return new Caller(owner + "'s " + scope + " token", role, null, cast.token(owner, scope));
    }
}
