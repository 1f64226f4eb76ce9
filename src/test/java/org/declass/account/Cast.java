package org.declass.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.declass.Reset;
import org.declass.history.Acts;

/** The people of the tests, the same as those of the sample data, and their tokens. */
@ApplicationScoped
public class Cast {

    private static final Map<String, PasswordHash> PASSWORDS = new ConcurrentHashMap<>();

    private final PeopleDesk people;
    private final TokenDesk tokens;
    private final Throttle throttle;
    private final SamplePeople samples;
    private final Acts acts;

    Cast(PeopleDesk people, TokenDesk tokens, Throttle throttle, SamplePeople samples, Acts acts) {
        this.people = people;
        this.tokens = tokens;
        this.throttle = throttle;
        this.samples = samples;
        this.acts = acts;
    }

    /** Ada (administrator), Ed (editor), Stella (staff), Rita (reader). */
    public void enter() {
        if (people.isNobodyKnown()) {
            SamplePerson.all().forEach(sample -> samples.enter(sample, password(sample)));
        }
    }

    /** Hashed once for all tests, because that takes longer than many of them. */
    private static PasswordHash password(SamplePerson sample) {
        return PASSWORDS.computeIfAbsent(sample.password(), PasswordHash::of);
    }

    /** Signs somebody of the cast in. */
    public Visitor signIn(String name) {
        return Visitor.signedIn(name, "sample-" + name);
    }

    /** Gives somebody of the cast a token: read, write or admin. */
    public String token(String owner, String scope) {
        var wanted = Arrays.stream(Scope.values())
                .filter(s -> s.word().equals(scope))
                .findFirst()
                .orElseThrow();
        return tokens.issue(new NewToken("a test's", wanted, null), acts.by(owner, "test"))
                .text();
    }

    void forget(@Observes Reset.Everything reset) {
        throttle.forget();
    }
}
