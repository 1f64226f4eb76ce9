package org.declass.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.declass.history.Act;
import org.declass.web.Invalid;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Seen;
import org.declass.web.Slice;
import org.declass.web.SortKey;
import org.declass.web.Versioned;

/** Keeps the record groups. */
@ApplicationScoped
@Transactional
class RecordGroupDesk {

    private static final SortKey<RecordGroupFacts> BY_CODE =
            new SortKey<>("code", "g.code", String.class, RecordGroupFacts::code);

    private static final Keyset.Source<RecordGroupFacts> LIST = new Keyset.Source<>(
            RecordGroupFacts.class,
            "select g.code, g.title, g.why, g.verified",
            "from RecordGroup g",
            BY_CODE,
            List.of(BY_CODE, new SortKey<>("title", "g.title", String.class, RecordGroupFacts::title)));

    private final RecordGroups groups;
    private final Keyset keyset;

    RecordGroupDesk(RecordGroups groups, Keyset keyset) {
        this.groups = groups;
        this.keyset = keyset;
    }

    Slice<RecordGroupFacts> list(RecordGroupQuery filter, PageQuery page) {
        return keyset.page(LIST, filter.conditions(), page);
    }

    Versioned<RecordGroupFacts> get(String code) {
        return shown(groups.get(code));
    }

    /** Enters a record group. */
    Versioned<RecordGroupFacts> record(RecordGroupFacts facts, Act act) {
        groups.find(facts.code()).ifPresent(known -> {
            throw new Invalid("code", "There is a record group " + known.code() + " already.");
        });
        var group = RecordGroup.record(facts, act);
        groups.persistAndFlush(group);
        return shown(group);
    }

    /** Changes what is known of a record group. */
    Versioned<RecordGroupFacts> edit(String code, RecordGroupFacts facts, Seen seen, Act act) {
        var group = groups.get(code);
        seen.orStale(group.version(), group.code());
        group.edit(facts, act);
        groups.flush();
        return shown(group);
    }

    private static Versioned<RecordGroupFacts> shown(RecordGroup group) {
        return new Versioned<>(group.facts(), group.version());
    }
}
