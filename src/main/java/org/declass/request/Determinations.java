package org.declass.request;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.declass.file.WithdrawnFile;
import org.declass.web.NotFound;

/** All determinations, superseded ones included. */
@ApplicationScoped
class Determinations implements PanacheRepository<Determination> {

    /** The determinations on a request, in the order they were recorded. */
    List<Determination> of(ReviewRequest request) {
        return list("item.request = ?1 order by id", request);
    }

    /** The answers that stand on some files, whatever the request, by which an agency looked at one or declined to. */
    List<Determination> reviewsOf(Collection<WithdrawnFile> files) {
        return list(
                "item.file in ?1 and superseded = false and outcome in ?2 and stage in ?3 order by letterDate, id",
                files,
                List.of(Outcome.RELEASED_IN_PART, Outcome.DENIED_IN_FULL, Outcome.NOT_REVIEWED_TWO_YEARS),
                List.of(Stage.INITIAL, Stage.AGENCY_APPEAL, Stage.FOIA_APPEAL));
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
