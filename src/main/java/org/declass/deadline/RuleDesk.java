package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.declass.agency.Agencies;
import org.declass.history.Act;
import org.declass.history.FactsThen;
import org.declass.history.SubjectKind;
import org.declass.web.Invalid;
import org.declass.web.PageQuery;
import org.declass.web.Seen;
import org.declass.web.Shelf;
import org.declass.web.Slice;
import org.declass.web.Versioned;

/** Keeps the rules. */
@ApplicationScoped
@Transactional
class RuleDesk {

    private static final Shelf<RuleFacts> LIST =
            Shelf.<RuleFacts>by("key", String.class, RuleFacts::key).orBy("code", String.class, RuleFacts::code);

    private final Rules rules;
    private final Agencies agencies;
    private final FactsThen facts;

    RuleDesk(Rules rules, Agencies agencies, FactsThen facts) {
        this.rules = rules;
        this.agencies = agencies;
        this.facts = facts;
    }

    Slice<RuleFacts> list(RuleQuery filter, PageQuery page) {
        var known = rules.listAll().stream()
                .map(one -> new FactsThen.Known<>(one.subject(), "", one.facts()))
                .toList();
        return LIST.page(facts.of(SubjectKind.RULE, known, filter.asOf).filter(filter::shows), page);
    }

    Versioned<RuleFacts> get(String code, int edition) {
        return shown(rules.get(code, edition));
    }

    /** The last edition of a rule, which a change of law would end. */
    Versioned<RuleFacts> last(String code) {
        return shown(rules.last(code));
    }

    /** Enters a rule. */
    Versioned<RuleFacts> record(RuleFacts facts, Act act) {
        if (rules.count("code", facts.code()) > 0) {
            throw new Invalid(
                    "code", "There is a rule " + facts.code() + " already; record a change of the law there.");
        }
        mustBeginWithWhatIsRecorded(facts);
        agenciesMustBeKnown(facts, List.of());
        return kept(Rule.record(facts.as(facts.code(), 1), act));
    }

    /** Changes what is known of a rule; it was entered wrongly, or has been checked against its source. */
    Versioned<RuleFacts> edit(String code, int edition, RuleFacts facts, Seen seen, Act act) {
        var rule = rules.get(code, edition);
        seen.orStale(rule.version(), rule.key());
        mustStay(rule.facts().code(), facts.code());
        mustBeginWithWhatIsRecorded(facts);
        agenciesMustBeKnown(facts, rule.facts().agencies());
        rule.edit(facts.as(rule.facts().code(), edition), act);
        return kept(rule);
    }

    /** Records that the law changed: a further edition, before which the last one ends. */
    Versioned<RuleFacts> change(String code, RuleFacts facts, Seen seen, Act act) {
        var rule = rules.last(code);
        seen.orStale(rule.version(), rule.key());
        mustStay(rule.facts().code(), facts.code());
        var before = rule.facts().validFrom();
        if (facts.validFrom() == null || (before != null && !facts.validFrom().isAfter(before))) {
            throw new Invalid("validFrom", "Say since when it holds, a day after the first one of the last edition.");
        }
        mustBeginWithWhatIsRecorded(facts);
        agenciesMustBeKnown(facts, rule.facts().agencies());
        return kept(rule.change(facts, act));
    }

    /** Ends a rule without another in its place. */
    Versioned<RuleFacts> end(String code, int edition, LocalDate lastDay, Seen seen, Act act) {
        var rule = rules.get(code, edition);
        seen.orStale(rule.version(), rule.key());
        rule.end(lastDay, act);
        return kept(rule);
    }

    private Versioned<RuleFacts> kept(Rule rule) {
        rules.persistAndFlush(rule);
        var facts = rule.facts();
        rules.all().stream()
                .filter(other -> !other.key().equals(facts.key()) && other.competesWith(facts))
                .findFirst()
                .ifPresent(other -> {
                    throw new Invalid(
                            "purpose", other.key() + " holds for the same purpose, cases and days; end it first.");
                });
        return shown(rule);
    }

    /** An unknown agency would leave the general rule in force without a word; codes that stood there may stay. */
    private void agenciesMustBeKnown(RuleFacts facts, List<String> before) {
        facts.agencies().stream()
                .filter(code -> !before.contains(code))
                .forEach(code -> agencies.named("agencies", code));
    }

    /** A clock would begin on another day than the rule says, and would not say so. */
    private static void mustBeginWithWhatIsRecorded(RuleFacts facts) {
        var known = facts.purpose().events();
        if (!known.contains(facts.startsOn())) {
            throw new Invalid(
                    "startsOn",
                    "Such a clock can begin with: "
                            + known.stream().map(StartingEvent::label).collect(Collectors.joining("; "))
                            + ". The day of another event is not recorded for it.");
        }
    }

    private static void mustStay(String code, String sent) {
        if (!code.equals(sent)) {
            throw new Invalid("code", "Is " + code + " for good; record a new rule instead.");
        }
    }

    private static Versioned<RuleFacts> shown(Rule rule) {
        return new Versioned<>(rule.facts(), rule.version());
    }
}
