package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.file.FileNumber;
import org.declass.request.RequestItem;
import org.declass.request.RequestKind;
import org.declass.request.ReviewRequest;

/** Knows which other requests for the same files are with an agency. */
@ApplicationScoped
class OtherRequests {

    private final EntityManager entities;

    OtherRequests(EntityManager entities) {
        this.entities = entities;
    }

    /** An item of another request. */
    record Other(long file, String request, RequestKind kind) {}

    /** The other requests under way for the files of a request, by the number of the file. */
    Map<String, List<Part.Elsewhere>> under(ReviewRequest request) {
        var files = request.items().stream().map(RequestItem::file).toList();
        if (files.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select new org.declass.finding.OtherRequests$Other(i.file.id, r.number, r.facts.kind)
                        from RequestItem i join i.request r
                        where i.file in :files and r.number <> :request and r.standing.status not in (DRAFT, CLOSED)
                          and (i.outcome is null or r.standing.status = UNDER_APPEAL)
                        order by r.number""", Other.class)
                .setParameter("files", files)
                .setParameter("request", request.number())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        other -> FileNumber.of(other.file()),
                        HashMap::new,
                        Collectors.mapping(
                                other -> new Part.Elsewhere(other.request(), other.kind()), Collectors.toList())));
    }
}
