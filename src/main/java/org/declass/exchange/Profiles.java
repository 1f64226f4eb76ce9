package org.declass.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.declass.history.Act;

/** All remembered mappings. */
@ApplicationScoped
class Profiles implements PanacheRepository<Profile> {

    Optional<Profile> of(String signature) {
        return find("signature", signature).firstResultOptional();
    }

    /** Remembers how a table with those headings was understood. */
    void remember(String signature, String name, String mapping, Act act) {
        var profile = of(signature).orElseGet(() -> new Profile(signature));
        profile.use(name, mapping, act);
        persist(profile);
    }

    List<Profile> lastUsed() {
        return find("order by usedAt desc, id").page(0, 200).list();
    }
}
