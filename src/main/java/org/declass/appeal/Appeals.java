package org.declass.appeal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.declass.request.RequestItem;
import org.declass.request.ReviewRequest;
import org.declass.web.NotFound;

/** All appeals. */
@ApplicationScoped
class Appeals implements PanacheRepository<Appeal> {

    private static final Pattern WRITTEN = Pattern.compile("(?i)A-(\\d{1,12})");

    /**
     * The appeal with a number.
     *
     * @throws NotFound where there is none
     */
    Appeal get(String number) {
        var match = WRITTEN.matcher(number);
        if (!match.matches()) {
            throw new NotFound("appeal", number);
        }
        return findByIdOptional(Long.valueOf(match.group(1))).orElseThrow(() -> new NotFound("appeal", number));
    }

    /** The appeals of a request, oldest first. */
    List<Appeal> of(ReviewRequest request) {
        return list("request = ?1 order by id", request);
    }

    /** The numbers of the requests that have any open. */
    List<String> requestsWithOpen() {
        return getEntityManager()
                .createQuery("select distinct a.request.number from Appeal a where a.status in :open", String.class)
                .setParameter("open", AppealStatus.OPEN)
                .getResultList();
    }

    /** How many appeals of a request are open. */
    int open(ReviewRequest request) {
        return (int) count("request = ?1 and status in ?2", request, AppealStatus.OPEN);
    }

    /** The open appeals at a level over the files of these items, whatever the request. */
    List<Appeal> openOver(List<RequestItem> items, AppealLevel level) {
        var files = items.stream().map(RequestItem::file).toList();
        return getEntityManager()
                .createQuery(
                        "select distinct a from Appeal a join a.items c where a.facts.level = :level"
                                + " and a.status in :open and c.item.file in :files order by a.id",
                        Appeal.class)
                .setParameter("level", level)
                .setParameter("open", AppealStatus.OPEN)
                .setParameter("files", files)
                .getResultList();
    }
}
