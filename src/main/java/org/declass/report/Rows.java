package org.declass.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.declass.history.AsOf;
import org.declass.history.History;
import org.declass.history.SubjectKind;
import org.declass.history.TablesThen;
import org.declass.web.Conditions;
import org.hibernate.Session;

/**
 * Asks the database for the rows of a report; those of a past day, which takes longer, are kept for good, or until a file
 * changes where they tell of files by names of the present.
 */
@ApplicationScoped
class Rows {

    private static final long KEPT = 100_000;

    private final Session entities;
    private final History history;
    private final Cache<Question, List<Object[]>> past = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Question asked, List<Object[]> rows) -> rows.size() + 1)
            .build();

    Rows(Session entities, History history) {
        this.entities = entities;
        this.history = history;
    }

    private record Question(String sql, Map<String, Object> parameters, long position) {}

    /**
     * The rows.
     *
     * @param sql the query with its conditions; with {@code :day} and {@code :until} unless it asks for now
     */
    List<Object[]> of(String sql, Conditions conditions, AsOf asOf) {
        if (!asOf.isNow()) {
            conditions.with("until", asOf.until()).with("day", asOf.day());
        }
        var parameters = Map.copyOf(conditions.parameters());
        return asOf.isSettled()
                ? past.get(new Question(sql, parameters, positionOfNames(sql)), this::ask)
                : ask(new Question(sql, parameters, 0));
    }

    /** Where the history was when what the query takes from the present last changed; names of folders are those of now. */
    private long positionOfNames(String sql) {
        return TablesThen.asksPresent(sql) ? history.positionOf(SubjectKind.FILE) : 0;
    }

    private List<Object[]> ask(Question question) {
        var query = entities.createNativeQuery(question.sql(), Object[].class);
        question.parameters().forEach(query::setParameter);
        return List.copyOf(query.getResultList());
    }

    /** Begins anew. */
    void forget() {
        past.invalidateAll();
    }
}
