package org.declass.file;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All releases, struck ones included. */
@ApplicationScoped
public class Releases implements PanacheRepository<Release> {

    /** The releases of a file that stand, oldest first. */
    public List<Release> of(WithdrawnFile file) {
        return list("file = ?1 and struckOn is null order by facts.releasedOn.earliest, id", file);
    }
}
