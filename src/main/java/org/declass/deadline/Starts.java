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
 * @param law the day that decides which law the clock is under, where it is not the one it starts on; else null
 */
public record Starts(Start usual, Map<StartingEvent, Start> byEvent, LocalDate law) {

    public Starts {
        byEvent = Map.copyOf(byEvent);
    }

    public Starts(Start usual, Map<StartingEvent, Start> byEvent) {
        this(usual, byEvent, null);
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
        return new Starts(usual, more, law);
    }

    /** The same under the law of a day, whenever it starts. */
    public Starts underTheLawOf(LocalDate day) {
        return new Starts(usual, byEvent, day);
    }

    Start of(StartingEvent event) {
        return byEvent.getOrDefault(event, usual);
    }

    /** The day on which a rule has to hold: the one the clock starts on under it; where that is uncertain, the one that counts. */
    LocalDate under(RuleFacts rule) {
        if (law != null) {
            return law;
        }
        var start = of(rule.startsOn());
        return rule.side() == Side.OURS ? start.earliest() : start.latest();
    }
}
