package org.declass.appeal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declass.request.RequestItem;
import org.declass.request.ReviewRequest;
import org.declass.request.TrackingNumber;
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
        return findByIdOptional(id(number)).orElseThrow(() -> new NotFound("appeal", number));
    }

    /**
     * The id behind a number.
     *
     * @throws NotFound where it is no number of an appeal
     */
    static Long id(String number) {
        var match = WRITTEN.matcher(number);
        if (!match.matches()) {
            throw new NotFound("appeal", number);
        }
        return Long.valueOf(match.group(1));
    }

    /** The appeal of others with a case number in the one spelling. */
    Optional<Appeal> ofOthers(String caseKey) {
        return find("caseKey", caseKey).firstResultOptional();
    }

    /** The appeal of ours to ISCAP with a case number in the one spelling. */
    Optional<Appeal> oursWithNumber(String caseKey) {
        return list(
                        "caseKey is null and facts.level = ?1 and numberText like ?2",
                        AppealLevel.ISCAP,
                        "%" + TrackingNumber.normalized(caseKey) + "%")
                .stream()
                .filter(appeal -> appeal.numbers().stream()
                        .flatMap(number -> IscapNumber.read(number.value()).stream())
                        .anyMatch(number -> number.inCase().equals(caseKey)))
                .findFirst();
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
