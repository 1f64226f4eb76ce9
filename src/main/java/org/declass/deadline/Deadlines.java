package org.declass.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.declass.web.NotFound;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** All clocks that are kept. */
@ApplicationScoped
class Deadlines implements PanacheRepository<Deadline> {

    private static final Pattern WRITTEN = Pattern.compile("(?i)CL-(\\d{1,12})");

    /** What is known now of the clock with a number. */
    Deadline get(String number) {
        var match = WRITTEN.matcher(number);
        if (!match.matches()) {
            throw new NotFound("deadline", number);
        }
        return find("number = ?1 and latest = true", Long.valueOf(match.group(1)))
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("deadline", number));
    }

    /** The clocks of a request, the ended ones included, by due day. */
    List<Deadline> of(String request) {
        return list("matter.request = ?1 and latest = true order by reckoned.due, number", request);
    }

    /** The requests that some clocks belong to. */
    List<String> requestsOf(Collection<String> numbers) {
        return getEntityManager()
                .createQuery(
                        "select distinct d.matter.request from Deadline d where d.latest = true and d.number in :numbers",
                        String.class)
                .setParameter(
                        "numbers",
                        numbers.stream()
                                .map(number -> Long.valueOf(number.substring("CL-".length())))
                                .toList())
                .getResultList();
    }

    /** The requests with an open clock of a purpose. */
    List<String> requestsWith(Purpose purpose) {
        return requests("d.purpose = ?1", purpose);
    }

    /** The requests with an open clock under a rule. */
    List<String> requestsUnder(String rule) {
        return requests("d.reckoned.rule = ?1", rule);
    }

    /** The requests with an open clock that a closed day can move: it lies between start and due day. */
    List<String> requestsOver(LocalDate day, String agency) {
        return agency == null
                ? requests("d.reckoned.earliest <= ?1 and d.reckoned.due >= ?1", day)
                : requests("d.reckoned.earliest <= ?1 and d.reckoned.due >= ?1 and d.matter.agency = ?2", day, agency);
    }

    private List<String> requests(String condition, Object... parameters) {
        var query = getEntityManager()
                .createQuery(
                        "select distinct d.matter.request from Deadline d where d.latest = true and d.ended.how = OPEN and "
                                + condition + " order by d.matter.request",
                        String.class);
        for (var place = 0; place < parameters.length; place++) {
            query.setParameter(place + 1, parameters[place]);
        }
        return query.getResultList();
    }

    /** The next free number. */
    long nextNumber() {
        var sequences = getEntityManager()
                .getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport();
        return ((Number) getEntityManager()
                        .createNativeQuery(sequences.getSequenceNextValString("deadline_number_seq"))
                        .getSingleResult())
                .longValue();
    }
}
