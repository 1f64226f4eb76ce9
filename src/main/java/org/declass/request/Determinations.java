package org.declass.request;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.web.NotFound;

/** All determinations, superseded ones included. */
@ApplicationScoped
class Determinations implements PanacheRepository<Determination> {

    /** The determinations on a request, in the order they were recorded. */
    List<Determination> of(ReviewRequest request) {
        return list("item.request = ?1 order by id", request);
    }

    /**
     * The determination with a number such as {@code D-9}.
     *
     * @throws NotFound where there is none
     */
    Determination get(String number) {
        var digits = number.startsWith("D-") ? number.substring(2) : "";
        if (!digits.matches("\\d{1,12}")) {
            throw new NotFound("determination", number);
        }
        return findByIdOptional(Long.valueOf(digits)).orElseThrow(() -> new NotFound("determination", number));
    }
}
