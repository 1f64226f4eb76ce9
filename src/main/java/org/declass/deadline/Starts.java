package org.declass.deadline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * The days on which a clock can begin, since which of them counts depends on the rule: CIA counts from the letter, most
 * others from its receipt.
 *
 * @param usual the day where the rule names an event that is not among the others
 * @param byEvent the day by the event that a rule can name
 */
public record Starts(Start usual, Map<StartingEvent, Start> byEvent) {

    public Starts {
        byEvent = Map.copyOf(byEvent);
    }

    /** One day, whatever the rule says. */
    public static Starts on(LocalDate day, StartingEvent event) {
        return new Starts(Start.on(day, event), Map.of());
    }

    /** The same, but from another day where the rule names an event. */
    public Starts but(StartingEvent event, Start start) {
        var more = new EnumMap<StartingEvent, Start>(StartingEvent.class);
        more.putAll(byEvent);
        more.put(event, start);
        return new Starts(usual, more);
    }

    Start of(StartingEvent event) {
        return byEvent.getOrDefault(event, usual);
    }

    /** The day a clock starts on under a rule; where it is uncertain, the one to reckon with. */
    LocalDate under(RuleFacts rule) {
        var start = of(rule.startsOn());
        return rule.side() == Side.OURS ? start.earliest() : start.latest();
    }
}
