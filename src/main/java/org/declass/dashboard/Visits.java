package org.declass.dashboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.declass.web.Position;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** Remembers when each person looked at the dashboard last. */
@ApplicationScoped
class Visits {

    private static final Logger LOG = Logger.getLogger(Visits.class);

    private final EntityManager entities;
    private final Position position;
    private final Clock clock;

    Visits(EntityManager entities, Position position, Clock clock) {
        this.entities = entities;
        this.position = position;
        this.clock = clock;
    }

    /** A person looks at the dashboard now; when did the visit before this one end? */
    @Transactional
    Visit.End look(String person) {
        if (entities.find(Visit.class, person) == null) {
            begin(person);
        }
        var visit = entities.find(Visit.class, person);
        var now = clock.instant();
        if (visit.isToBeNoted(now)) {
            visit.look(position.position(), now);
        }
        return visit.before();
    }

    /** In a transaction of its own, so that two windows opened at once both come to a page. */
    private void begin(String person) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.persist(new Visit(person, position.position(), clock.instant())));
        } catch (ConstraintViolationException begunMeanwhile) {
            LOG.debugf("The first visit of %s began in two windows at once", person);
        }
    }
}
