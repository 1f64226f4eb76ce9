package org.declass.request;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.declass.web.NotFound;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** All review requests. */
@ApplicationScoped
public class ReviewRequests implements PanacheRepository<ReviewRequest> {

    private static final Logger LOG = Logger.getLogger(ReviewRequests.class);

    /**
     * The request with a number.
     *
     * @throws NotFound where there is none
     */
    public ReviewRequest get(String number) {
        return find(number).orElseThrow(() -> new NotFound("request", number));
    }

    /** The request with a number, or empty. What settles after an act asks for the same one seven times: it is read once. */
    public Optional<ReviewRequest> find(String number) {
        return getEntityManager()
                .unwrap(Session.class)
                .bySimpleNaturalId(ReviewRequest.class)
                .loadOptional(number.toUpperCase(Locale.ROOT));
    }

    /** The next free number of a year, {@code R-2026-0007}; others who want one wait until this transaction ends. */
    String nextNumber(int year) {
        if (!count(year)) {
            begin(year);
            count(year);
        }
        var last = (Number) getEntityManager()
                .createNativeQuery("select last_number from request_counter where counter_year = :year")
                .setParameter("year", year)
                .getSingleResult();
        return String.format(Locale.ROOT, "R-%d-%04d", year, last.intValue());
    }

    private boolean count(int year) {
        return getEntityManager()
                        .createNativeQuery(
                                "update request_counter set last_number = last_number + 1 where counter_year = :year")
                        .setParameter("year", year)
                        .executeUpdate()
                > 0;
    }

    /** In a transaction of its own, so that two who begin a year at the same moment both get a number. */
    private void begin(int year) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> getEntityManager()
                            .createNativeQuery(
                                    "insert into request_counter (counter_year, last_number) values (:year, 0)")
                            .setParameter("year", year)
                            .executeUpdate());
        } catch (ConstraintViolationException begunMeanwhile) {
            LOG.debugf("The numbers of %d were begun by somebody else at the same moment", year);
        }
    }

    /** The request that has a number of an agency already. */
    Optional<ReviewRequest> holding(TrackingNumber given) {
        return getEntityManager()
                .createQuery(
                        "select n.request from NotedNumber n where n.given.agency = :agency and n.normalized = :value",
                        ReviewRequest.class)
                .setParameter("agency", given.agency())
                .setParameter("value", given.normalized())
                .getResultStream()
                .findFirst();
    }

    /** The day a later request asked the same again, if one did. */
    Optional<LocalDate> refiledOn(ReviewRequest earlier) {
        return find("facts.refiles = ?1 and dates.sentOn is not null order by dates.sentOn", earlier.number())
                .firstResultOptional()
                .map(later -> later.dates().sentOn());
    }

    /** The numbers of the requests whose agency waits for our answer. */
    List<String> waitingForUs() {
        return numbers("r.standing.pause.question is not null");
    }

    /** The numbers of the requests that were sent and are not closed. */
    List<String> begun() {
        return numbers("r.dates.sentOn is not null and r.standing.status <> CLOSED");
    }

    /** The numbers of the requests for which agencies take more time, and that are not closed. */
    List<String> extended() {
        return numbers("r.extension.extendedOn is not null and r.standing.status <> CLOSED");
    }

    private List<String> numbers(String condition) {
        return getEntityManager()
                .createQuery("select r.number from ReviewRequest r where " + condition + " order by r.id", String.class)
                .getResultList();
    }
}
