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

/** Keeps the exemptions. */
@ApplicationScoped
@Transactional
class ExemptionDesk {

    private static final Shelf<ExemptionFacts> LIST = Shelf.by("code", String.class, ExemptionFacts::code);

    private final Exemptions exemptions;
    private final FactsThen facts;

    ExemptionDesk(Exemptions exemptions, FactsThen facts) {
        this.exemptions = exemptions;
        this.facts = facts;
    }

    Slice<ExemptionFacts> list(ExemptionQuery filter, PageQuery page) {
        var known = exemptions.listAll().stream()
                .map(one -> new FactsThen.Known<>(one.subject(), "", one.facts()))
                .toList();
        return LIST.page(facts.of(SubjectKind.EXEMPTION, known, filter.asOf).filter(filter::shows), page);
    }

    Versioned<ExemptionFacts> get(String code) {
        return shown(exemptions.get(code));
    }

    /** Enters an exemption. */
    Versioned<ExemptionFacts> record(ExemptionFacts facts, Act act) {
        exemptions.find(facts.code()).ifPresent(known -> {
            throw new Invalid("code", "There is an exemption " + known.code() + " already.");
        });
        var exemption = Exemption.record(facts, act);
        exemptions.persistAndFlush(exemption);
        return shown(exemption);
    }

    /** Changes what is known of an exemption. */
    Versioned<ExemptionFacts> edit(String code, ExemptionFacts facts, Seen seen, Act act) {
        var exemption = exemptions.get(code);
        seen.orStale(exemption.version(), exemption.code());
        exemption.edit(facts, act);
        exemptions.flush();
        return shown(exemption);
    }

    private static Versioned<ExemptionFacts> shown(Exemption exemption) {
        return new Versioned<>(exemption.facts(), exemption.version());
    }
}
