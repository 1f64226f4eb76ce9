package org.declass.file;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declass.web.NotFound;

/** All releases, struck ones included. */
@ApplicationScoped
public class Releases implements PanacheRepository<Release> {

    private static final Pattern NUMBER = Pattern.compile("REL-(\\d{1,12})");

    /**
     * The release with a number.
     *
     * @throws NotFound where there is none
     */
    public Release get(String number) {
        var match = NUMBER.matcher(number.toUpperCase(Locale.ROOT));
        return (match.matches() ? findByIdOptional(Long.valueOf(match.group(1))) : Optional.<Release>empty())
                .orElseThrow(() -> new NotFound("release", number));
    }

    /** The releases of a file that stand, oldest first. */
    public List<Release> of(WithdrawnFile file) {
        return list("file = ?1 and struckOn is null order by facts.releasedOn.earliest, id", file);
    }

    /** The releases of these files that stand. */
    List<Release> of(Collection<WithdrawnFile> files) {
        return files.isEmpty() ? List.of() : list("file in ?1 and struckOn is null", files);
    }

    /** The releases of a file that came with a determination and stand. */
    public List<Release> madeBy(String determination, WithdrawnFile file) {
        return list("file = ?1 and determination = ?2 and struckOn is null", file, determination);
    }
}
