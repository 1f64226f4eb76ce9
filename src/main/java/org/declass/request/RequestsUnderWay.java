package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.declass.file.StrikeObstacles;
import org.declass.file.WithdrawnFile;
import org.declass.web.Display;

/** Finds the requests that would be left asking for a file that is in no list. */
@ApplicationScoped
class RequestsUnderWay implements StrikeObstacles {

    private final EntityManager entities;

    RequestsUnderWay(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<String> to(WithdrawnFile file) {
        return entities.createQuery("""
                        select r from RequestItem i join i.request r
                        where i.file = :file and r.filedBy = US and r.standing.status <> :closed order by r.id""", ReviewRequest.class)
                .setParameter("file", file)
                .setParameter("closed", RequestStatus.CLOSED)
                .getResultStream()
                .map(request ->
                        request.number() + " asks for it and is not closed (" + Display.label(request.status()) + ").")
                .toList();
    }
}
