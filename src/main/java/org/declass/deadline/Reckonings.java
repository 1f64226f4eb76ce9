package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;

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
     * The clock of a request for a purpose, of which a request has one at most; empty where none is wanted.
     *
     * @param request the number of the request
     */
    public Optional<Reckoning> of(String request, Purpose purpose) {
        return wanted.stream()
                .flatMap(some -> some.of(request).stream())
                .filter(one -> one.purpose() == purpose)
                .findFirst()
                .flatMap(one -> new Reckoner(rules.book(), calendars.all()).reckon(one, hand(one), List.of()));
    }

    private SetByHand hand(Wanted one) {
        return deadlines.of(one.matter().request()).stream()
                .filter(kept -> kept.wantedKey().equals(one.key()))
                .findFirst()
                .map(Deadline::hand)
                .orElse(null);
    }
}
