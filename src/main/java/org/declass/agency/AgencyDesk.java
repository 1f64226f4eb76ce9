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

/** Keeps the agencies. */
@ApplicationScoped
@Transactional
class AgencyDesk {

    private static final Shelf<AgencyFacts> LIST = Shelf.<AgencyFacts>by("code", String.class, AgencyFacts::code)
            .orBy("name", String.class, AgencyFacts::name);

    private final Agencies agencies;
    private final FactsThen facts;

    AgencyDesk(Agencies agencies, FactsThen facts) {
        this.agencies = agencies;
        this.facts = facts;
    }

    Slice<AgencyFacts> list(AgencyQuery filter, PageQuery page) {
        var known = agencies.listAll().stream()
                .map(one -> new FactsThen.Known<>(one.subject(), "", one.facts()))
                .toList();
        return LIST.page(facts.of(SubjectKind.AGENCY, known, filter.asOf).filter(filter::shows), page);
    }

    Versioned<AgencyFacts> get(String code) {
        return shown(agencies.get(code));
    }

    /** Enters an agency. */
    Versioned<AgencyFacts> record(AgencyFacts facts, Act act) {
        if (agencies.find(facts.code()).isPresent()) {
            throw new Invalid("code", "There is an agency " + facts.code() + " already.");
        }
        mustBeAbleToFollow(facts);
        var agency = Agency.record(facts, act);
        agencies.persistAndFlush(agency);
        return shown(agency);
    }

    /** Changes what is known of an agency; to end it, give it a last day. */
    Versioned<AgencyFacts> edit(String code, AgencyFacts facts, Seen seen, Act act) {
        var agency = agencies.get(code);
        seen.orStale(agency.version(), agency.code());
        mustBeAbleToFollow(facts);
        agency.edit(facts, act);
        agencies.flush();
        return shown(agency);
    }

    private void mustBeAbleToFollow(AgencyFacts facts) {
        var next = facts.successor();
        while (next != null) {
            if (next.equals(facts.code())) {
                throw new Invalid("successor", "Would make " + next + " follow itself.");
            }
            next = agencies.named("successor", next).successor();
        }
    }

    private static Versioned<AgencyFacts> shown(Agency agency) {
        return new Versioned<>(agency.facts(), agency.version());
    }
}
