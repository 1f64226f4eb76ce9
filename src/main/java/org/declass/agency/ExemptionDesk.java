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

/** Keeps the exemptions. */
@ApplicationScoped
@Transactional
class ExemptionDesk {

    private static final SortKey<ExemptionFacts> BY_CODE =
            new SortKey<>("code", "e.code", String.class, ExemptionFacts::code);

    private static final Keyset.Source<ExemptionFacts> LIST = new Keyset.Source<>(
            ExemptionFacts.class,
            "select e.code, e.citation, e.gist, e.minimumAge, e.family, e.verified",
            "from Exemption e",
            BY_CODE,
            List.of(BY_CODE));

    private final Exemptions exemptions;
    private final Keyset keyset;

    ExemptionDesk(Exemptions exemptions, Keyset keyset) {
        this.exemptions = exemptions;
        this.keyset = keyset;
    }

    Slice<ExemptionFacts> list(ExemptionQuery filter, PageQuery page) {
        return keyset.page(LIST, filter.conditions(), page);
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
