package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.history.AsOf;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Lists releases as they stood at the end of a past day: those that were on record and not struck. */
@ApplicationScoped
class ReleasesThen {

    private final Keyset keyset;

    ReleasesThen(Keyset keyset) {
        this.keyset = keyset;
    }

    Slice<ReleaseRow> matching(ReleaseFilter filter, AsOf asOf, Keyset.Source<ReleaseRow> source, PageQuery page) {
        var conditions =
                asOf.bound(filter.ofFacts()).also("r.recordedAt < :until").also(SeenThen.struckOn(asOf) + " is null");
        return keyset.page(source, conditions, page).map(ReleaseRow::standing);
    }
}
