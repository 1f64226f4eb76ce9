package org.declass.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.declass.history.Act;
import org.declass.web.NotFound;

/** Issues tokens, takes them back, and knows whose they are. */
@ApplicationScoped
@Transactional
class TokenDesk {

    private final ApiTokens tokens;
    private final People people;
    private final Clock clock;

    TokenDesk(ApiTokens tokens, People people, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.clock = clock;
    }

    /** Issues a token to whoever asks; the answer is the only time its string is known. */
    TokenString issue(NewToken facts, Act act) {
        var owner = people.get(act.who());
        facts.mustSuit(owner.role(), act.happenedOn());
        var string = TokenString.random();
        tokens.persist(ApiToken.issued(owner, facts, string, act));
        return string;
    }

    /** Takes back one of the actor's own tokens. */
    void revokeOwn(String prefix, Act act) {
        tokens.withPrefix(prefix)
                .filter(token -> token.owner().name().equals(act.who()))
                .orElseThrow(() -> new NotFound("token", prefix))
                .revoke(act);
    }

    /** Takes back anybody's token. */
    void revoke(String prefix, Act act) {
        tokens.get(prefix).revoke(act);
    }

    /** Whose token this is, where it is good. */
    Optional<Known> presented(String text) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        return TokenString.parse(text)
                .flatMap(string -> tokens.withPrefix(string.prefix())
                        .filter(token -> token.fits(string) && token.isGoodOn(today))
                        .map(token -> {
                            tokens.noteUse(token, now);
                            return token.known();
                        }));
    }

    List<TokenRow> of(String owner, LocalDate today) {
        return tokens.of(owner).stream().map(token -> TokenRow.of(token, today)).toList();
    }

    List<TokenRow> all(LocalDate today) {
        return tokens.all().stream().map(token -> TokenRow.of(token, today)).toList();
    }
}
