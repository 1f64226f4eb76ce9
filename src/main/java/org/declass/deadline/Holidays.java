package org.declass.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.declass.web.NotFound;

/** All days on which offices are closed, by key. */
@ApplicationScoped
class Holidays implements PanacheRepositoryBase<Holiday, String> {

    Holidays() {}

    /** Those that count. */
    List<HolidayFacts> standing() {
        return list("struckOn is null order by day, id").stream()
                .map(Holiday::facts)
                .toList();
    }

    /** The day at a URL. */
    Holiday get(String key) {
        return findByIdOptional(key.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFound("holiday", key));
    }
}
