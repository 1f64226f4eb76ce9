package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.history.AsOf;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.history.Then;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Lists letters as they stood at the end of a past day. Striking is the last thing that can happen to one. */
@ApplicationScoped
class LettersThen {

    private static final String KEY = "concat('L-', cast(l.id as String))";

    private final Keyset keyset;
    private final PastChanges changes;

    LettersThen(Keyset keyset, PastChanges changes) {
        this.keyset = keyset;
        this.changes = changes;
    }

    Slice<LetterRow> matching(LetterFilter filter, AsOf asOf, Keyset.Source<Letter> source, PageQuery page) {
        asOf.requireSort(page);
        var slice = keyset.page(source, conditions(filter, asOf), page);
        var touched = changes.touched(
                SubjectKind.LETTER, slice.items().stream().map(Letter::number).toList(), asOf);
        return slice.map(letter -> LetterRow.then(letter, asOf, touched.get(letter.number())));
    }

    private static Conditions conditions(LetterFilter filter, AsOf asOf) {
        asOf.refuse("updatedSince", filter.updatedSince);
        var why = Then.ofEntities(new Then(asOf).last("LETTER", "strikeReason", KEY));
        var conditions = asOf.bound(filter.ofFacts())
                .also("l.recordedAt < :until")
                .also(why + (Boolean.TRUE.equals(filter.struck) ? " is not null" : " is null"));
        return filter.attached == null
                ? conditions
                : conditions.also((filter.attached ? "" : "not ")
                        + "exists (select 1 from l.attachments t where t.addedAt < :until)");
    }
}
