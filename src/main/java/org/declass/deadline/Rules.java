package org.declass.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.declass.history.History;
import org.declass.history.SubjectKind;
import org.declass.web.NotFound;

/** All rules, by code and edition. */
@ApplicationScoped
public class Rules implements PanacheRepositoryBase<Rule, String> {

    private final History history;
    private final AtPosition<RuleBook> books = new AtPosition<>();

    Rules(History history) {
        this.history = history;
    }

    /** All rules as they are now; read anew when a rule was written. */
    public RuleBook book() {
        return books.get(history.positionOf(SubjectKind.RULE), () -> new RuleBook(all()));
    }

    /**
     * The rule for a case, as {@link RuleBook#inForce}; whoever asks for many takes the {@link #book()} once.
     *
     * @param startingDay the day the clock starts on
     */
    public Optional<RuleFacts> inForce(Purpose purpose, String agency, Road kind, LocalDate startingDay) {
        return book().inForce(purpose, agency, kind, startingDay);
    }

    List<RuleFacts> all() {
        return list("order by code, edition").stream().map(Rule::facts).toList();
    }

    /** The rule at a URL. */
    Rule get(String code, int edition) {
        var key = RuleFacts.key(code.toUpperCase(Locale.ROOT), edition);
        return findByIdOptional(key).orElseThrow(() -> new NotFound("rule", key));
    }

    /** The last edition of a rule. */
    Rule last(String code) {
        return find("code = ?1 order by edition desc", code.toUpperCase(Locale.ROOT))
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("rule", code));
    }

    /** Forgets what was read. */
    void forget() {
        books.forget();
    }
}
