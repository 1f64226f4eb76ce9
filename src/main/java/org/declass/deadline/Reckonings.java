package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declass.history.Subject;

/** Reckons a clock of a case as the page of the clock does: with its pauses, extensions and the day that a person set. */
@ApplicationScoped
public class Reckonings {

    private final Rules rules;
    private final Calendars calendars;
    private final Deadlines deadlines;
    private final Instance<WantedClocks> wanted;

    Reckonings(Rules rules, Calendars calendars, Deadlines deadlines, Instance<WantedClocks> wanted) {
        this.rules = rules;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.wanted = wanted;
    }

    /**
     * The clock that is wanted for something of a request; empty where none is, or no rule is in force.
     *
     * @param request the number of the request
     * @param subject the thing it runs for, which has one of the purpose at most
     */
    public Optional<Reckoning> of(String request, Purpose purpose, Subject subject) {
        List<Reckoner.Settled> done = new ArrayList<>();
        wanted.stream()
                .flatMap(some -> some.of(request).stream())
                .sorted(Comparator.comparing(one -> one.lapseOf() != null))
                .forEach(one -> reckon(one, done).ifPresent(clock -> done.add(new Reckoner.Settled(one, clock))));
        return done.stream()
                .filter(one -> one.wanted().key().equals(Wanted.key(purpose, subject)))
                .findFirst()
                .map(Reckoner.Settled::clock);
    }

    /** A clock as it runs, or would run where it is not wanted now; empty where no rule is in force. */
    public Optional<Reckoning> of(Wanted one) {
        return reckon(one, List.of());
    }

    private Optional<Reckoning> reckon(Wanted one, List<Reckoner.Settled> done) {
        return new Reckoner(rules.book(), calendars.all()).reckon(one, hand(one), done);
    }

    private SetByHand hand(Wanted one) {
        return deadlines.of(one.matter().request()).stream()
                .filter(kept -> kept.wantedKey().equals(one.key()))
                .findFirst()
                .map(Deadline::hand)
                .orElse(null);
    }
}
