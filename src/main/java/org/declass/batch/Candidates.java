package org.declass.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.file.FileNumber;
import org.declass.file.WithdrawnFile;
import org.declass.file.WithdrawnFiles;
import org.declass.request.AskedAgain;
import org.declass.request.LatestReviews;
import org.declass.web.NotFound;

/** Gathers what the rules of filing look at, for many files with three questions to the database. */
@ApplicationScoped
class Candidates {

    private final WithdrawnFiles files;
    private final LatestReviews reviews;
    private final Custodians custodians;

    Candidates(WithdrawnFiles files, LatestReviews reviews, Custodians custodians) {
        this.files = files;
        this.reviews = reviews;
        this.custodians = custodians;
    }

    /**
     * The files with some numbers, in their order.
     *
     * @throws NotFound where there is none
     */
    List<Candidate> of(List<String> numbers) {
        return candidates(numbers, LockModeType.NONE);
    }

    /** The same, so that no other batch can ask for them until this transaction ends. */
    List<Candidate> locked(List<String> numbers) {
        return candidates(numbers, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Candidate> candidates(List<String> numbers, LockModeType lock) {
        var ids = numbers.stream().map(FileNumber::id).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = files.find("id in ?1 order by id", ids).withLock(lock).stream()
                .collect(Collectors.toMap(file -> FileNumber.id(file.number()), Function.identity()));
        var elsewhere = elsewhere(found.values());
        var again = reviews.of(found.values()).stream().collect(Collectors.groupingBy(AskedAgain::file));
        var holders = custodians.all();
        return ids.stream()
                .map(id -> {
                    var file = found.get(id);
                    if (file == null) {
                        throw new NotFound("file", FileNumber.of(id));
                    }
                    return Candidate.of(
                            file,
                            holders.of(file.facts().location()),
                            elsewhere.getOrDefault(id, List.of()),
                            again.getOrDefault(file.number(), List.of()));
                })
                .toList();
    }

    /** Drafts count: two drafts for the same file are what a batch must not make. */
    private Map<Long, List<Elsewhere>> elsewhere(Collection<WithdrawnFile> among) {
        return files.getEntityManager()
                .createQuery("""
                        select new org.declass.batch.Elsewhere(i.file.id, r.number, r.facts.kind, r.standing.status)
                        from RequestItem i join i.request r
                        where i.file in :files and r.filedBy = US and r.standing.status <> CLOSED
                          and (i.outcome is null or r.standing.status = UNDER_APPEAL
                            or i.remandedOn is not null and (i.determinedOn is null or i.determinedOn < i.remandedOn))
                        order by r.number""", Elsewhere.class)
                .setParameter("files", among)
                .getResultStream()
                .collect(Collectors.groupingBy(Elsewhere::file));
    }
}
