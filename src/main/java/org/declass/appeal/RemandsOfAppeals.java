package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.declass.request.Remands;
import org.declass.request.RequestItem;

/** Reads from the results of appeals which items went back to the agency. */
@ApplicationScoped
class RemandsOfAppeals implements Remands {

    private final Appeals appeals;

    RemandsOfAppeals(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public Optional<LocalDate> lastOn(RequestItem item) {
        return appeals.of(item.request()).stream()
                .flatMap(appeal -> appeal.contested(item.ordinal()).stream())
                .filter(contested -> contested.result() == AppealResult.REMANDED)
                .map(ContestedItem::ruledOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
