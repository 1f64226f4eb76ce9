package org.declass.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.declass.agency.Agencies;
import org.declass.agency.Agency;
import org.declass.agency.AgencyKind;
import org.declass.file.Location;

/**
 * Knows which agency holds a file: the library whose code the collection begins with, the one whose name stands on the
 * notice, or the National Archives, whose numbers record groups are.
 */
@ApplicationScoped
class Custodians {

    private static final String ARCHIVES = "NARA";

    private final Agencies agencies;

    Custodians(Agencies agencies) {
        this.agencies = agencies;
    }

    /** All of them, to look files up in. */
    Holders all() {
        return new Holders(agencies.list("kind", AgencyKind.CUSTODIAN));
    }

    /** The agencies that keep records of others. */
    record Holders(List<Agency> custodians) {

        /** The code of the one that holds what belongs to a place; null where nobody knows. */
        String of(Location location) {
            return ofCollection(location.recordGroup())
                    .or(() -> ofRepository(location.repository()))
                    .or(() -> ofRecordGroup(location))
                    .map(Agency::code)
                    .orElse(null);
        }

        private Optional<Agency> ofCollection(String code) {
            return code == null ? Optional.empty() : first(agency -> code.startsWith(agency.code() + "-"));
        }

        private Optional<Agency> ofRepository(String repository) {
            if (repository == null) {
                return Optional.empty();
            }
            var name = plain(repository);
            return first(agency -> plain(agency.code()).equals(name) || name.contains(plain(agency.name())));
        }

        private Optional<Agency> ofRecordGroup(Location location) {
            var repository = location.repository();
            var numbered =
                    location.recordGroup() != null && location.recordGroup().matches("\\d+");
            var elsewhere = repository != null && !plain(repository).startsWith("national archives");
            return numbered && !elsewhere ? first(agency -> agency.code().equals(ARCHIVES)) : Optional.empty();
        }

        private Optional<Agency> first(Predicate<Agency> which) {
            return custodians.stream().filter(which).findFirst();
        }

        private static String plain(String text) {
            return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }
}
