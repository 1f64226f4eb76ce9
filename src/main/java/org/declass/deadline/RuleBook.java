package org.declass.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All rules at one moment: a value that many clocks can be reckoned from without asking the database again. */
public final class RuleBook {

    private static final Comparator<RuleFacts> SPECIALITY =
            Comparator.comparingInt(rule -> rule.scope().speciality());

    private final Map<Purpose, List<RuleFacts>> rules;
    private final Map<String, String> citations;

    RuleBook(List<RuleFacts> rules) {
        this.rules = rules.stream()
                .collect(Collectors.groupingBy(
                        RuleFacts::purpose, () -> new EnumMap<>(Purpose.class), Collectors.toList()));
        this.citations = rules.stream().collect(Collectors.toUnmodifiableMap(RuleFacts::key, RuleFacts::citation));
    }

    /** Where each rule stands, by its code and edition. */
    public Map<String, String> citations() {
        return citations;
    }

    /**
     * The rule for a case: the agency's own before the general one, one for its kind of request before one for all.
     *
     * @param purpose what the rule is about
     * @param agency the code of the agency
     * @param kind the kind of request; null where it does not matter
     * @param startingDay the day the clock starts on, which decides between the law before and after a change
     * @return empty where there is no such rule
     */
    public Optional<RuleFacts> inForce(Purpose purpose, String agency, Road kind, LocalDate startingDay) {
        return rules.getOrDefault(purpose, List.of()).stream()
                .filter(rule -> rule.scope().covers(agency, kind, startingDay))
                .max(SPECIALITY.thenComparing(RuleFacts::key, Comparator.reverseOrder()));
    }

    /**
     * The rule under which a clock starts: one that holds on the day the clock would start on under it. A clock that
     * started before a change of law stays under the law of that day.
     *
     * @return empty where it starts under none
     */
    Optional<RuleFacts> inForce(Purpose purpose, String agency, Road kind, Starts starts) {
        return rules.getOrDefault(purpose, List.of()).stream()
                .filter(rule -> rule.scope().covers(agency, kind, starts.under(rule)))
                .max(SPECIALITY
                        .thenComparing(starts::under, Comparator.reverseOrder())
                        .thenComparing(RuleFacts::key, Comparator.reverseOrder()));
    }
}
