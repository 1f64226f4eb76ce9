package org.declass.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.declass.web.NotFound;

/** All findings, those that hold no longer included. */
@ApplicationScoped
class Findings implements PanacheRepository<Finding> {

    private static final Pattern WRITTEN = Pattern.compile("(?i)FI-(\\d{1,12})");

    /**
     * The finding with a number.
     *
     * @throws NotFound where there is none
     */
    Finding get(String number) {
        var match = WRITTEN.matcher(number);
        if (!match.matches()) {
            throw new NotFound("finding", number);
        }
        return findByIdOptional(Long.valueOf(match.group(1))).orElseThrow(() -> new NotFound("finding", number));
    }

    /** The findings of a request, the loudest first. */
    List<Finding> of(String request) {
        return list("matter.request = ?1 order by weight, id", request);
    }

    /** Those of a request that hold on a day, dismissed ones included, the loudest first. */
    List<Finding> holding(String request, LocalDate day) {
        return of(request).stream()
                .filter(finding -> finding.status(day) != FindingStatus.RESOLVED)
                .toList();
    }

    /** The requests that ask for any of these files. */
    List<String> requestsFor(Collection<Long> files) {
        return files.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select distinct r.number from RequestItem i join i.request r where i.file.id in :files",
                                String.class)
                        .setParameter("files", files)
                        .getResultList();
    }

    /** The requests with an answer that cites an exemption, or a code that nobody knew when it was recorded. */
    List<String> requestsCiting(String code) {
        return getEntityManager()
                .createQuery(
                        "select distinct d.item.request.number from Determination d join d.exemptions e"
                                + " where e.known = :code or e.known is null order by 1",
                        String.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** All requests, in the order they were recorded. */
    List<String> allRequests() {
        return getEntityManager()
                .createQuery("select r.number from ReviewRequest r order by r.id", String.class)
                .getResultList();
    }
}
