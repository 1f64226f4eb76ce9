package org.declass.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a search found.
 *
 * @param q what was asked
 * @param entriesMissing how many entries of the history the index does not know yet; 0 almost always
 * @param building whether the index is being built, so that much may be missing
 * @param found what was found of each kind, kinds without anything left out
 */
@Schema(name = "SearchAnswer")
record Answer(String q, long entriesMissing, boolean building, List<Found> found) {

    /** Everything whose number was asked for: where one most likely wants to go. */
    public List<Hit> exact() {
        return found.stream()
                .flatMap(kind -> kind.hits().stream())
                .filter(Hit::exact)
                .toList();
    }
}
