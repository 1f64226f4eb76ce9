package org.declass.file;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.declass.web.NotFound;

/** All withdrawn files, struck ones included. */
@ApplicationScoped
public class WithdrawnFiles implements PanacheRepository<WithdrawnFile> {

    /**
     * The file with a number.
     *
     * @throws NotFound where there is none
     */
    public WithdrawnFile get(String number) {
        return findByIdOptional(FileNumber.id(number)).orElseThrow(() -> new NotFound("file", number));
    }

    /** The file with a notice's key. */
    public Optional<WithdrawnFile> with(NoticeKey notice) {
        return notice.isComplete() ? find("noticeKey", notice.normalized()).firstResultOptional() : Optional.empty();
    }

    /** The file with an identifier of the archives. */
    public Optional<WithdrawnFile> withIdentifier(String identifier) {
        return identifier == null
                ? Optional.empty()
                : find("identifier", identifier).firstResultOptional();
    }

    /** The files that share a natural key with the facts: none, one, or two where the facts mix up two files. */
    List<WithdrawnFile> sharingKeyWith(FileFacts facts) {
        return java.util.stream.Stream.of(with(facts.notice()), withIdentifier(facts.identifier()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
