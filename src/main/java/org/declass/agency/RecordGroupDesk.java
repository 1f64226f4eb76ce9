package org.declass.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.declass.history.Act;
import org.declass.history.FactsThen;
import org.declass.history.SubjectKind;
import org.declass.web.Invalid;
import org.declass.web.PageQuery;
import org.declass.web.Seen;
import org.declass.web.Shelf;
import org.declass.web.Slice;
import org.declass.web.Versioned;

/** Keeps the record groups. */
@ApplicationScoped
@Transactional
class RecordGroupDesk {

    private static final Shelf<RecordGroupFacts> LIST = Shelf.<RecordGroupFacts>by(
                    "code", String.class, RecordGroupFacts::code)
            .orBy("title", String.class, RecordGroupFacts::title);

    private final RecordGroups groups;
    private final FactsThen facts;

    RecordGroupDesk(RecordGroups groups, FactsThen facts) {
        this.groups = groups;
        this.facts = facts;
    }

    Slice<RecordGroupFacts> list(RecordGroupQuery filter, PageQuery page) {
        var known = groups.listAll().stream()
                .map(one -> new FactsThen.Known<>(one.subject(), "", one.facts()))
                .toList();
        return LIST.page(facts.of(SubjectKind.RECORD_GROUP, known, filter.asOf).filter(filter::shows), page);
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
