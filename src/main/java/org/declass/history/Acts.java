package org.declass.history;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declass.web.Invalid;
import org.declass.web.Violation;

/** Makes the act of whoever is signed in, now, today; the pages and the API start every verb with it. */
@ApplicationScoped
public class Acts {

    /** The identity attribute that a token's sign-in sets, so that history can tell scripts from people. */
    public static final String VIA = "via";

    /** How many characters a note may have. */
    public static final int LONGEST_NOTE = 4000;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private final SecurityIdentity identity;
    private final Clock clock;
    private final History history;

    Acts(SecurityIdentity identity, Clock clock, History history) {
        this.identity = identity;
        this.clock = clock;
        this.history = history;
    }

    /** What is being done now, today, by the person or token that is signed in. */
    public Act now() {
        var via = identity.<String>getAttribute(VIA);
        return by(identity.getPrincipal().getName(), via == null ? "web" : via);
    }

    /**
     * What is being recorded now, by whoever is signed in, of a certain day.
     *
     * @param on the day it happened; null for today
     * @param note what the person wants to remember about it; null or blank for nothing
     * @throws Invalid where the day is in the future or before 1900, or the note too long
     */
    public Act now(LocalDate on, String note) {
        List<Violation> wrong = new ArrayList<>();
        wrong(on).ifPresent(why -> wrong.add(new Violation("on", why)));
        if (note != null && note.length() > LONGEST_NOTE) {
            wrong.add(new Violation("note", "Must have at most " + LONGEST_NOTE + " characters."));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        var act = note == null || note.isBlank() ? now() : now().noting(note);
        return on == null ? act : act.on(on);
    }

    /**
     * Makes sure that a day can have happened, as the days of acts must.
     *
     * @param field the field that says it
     * @param day the day; null where nobody says
     * @throws Invalid where it is in the future or before 1900
     */
    public void mustHaveCome(String field, LocalDate day) {
        wrong(day).ifPresent(why -> {
            throw new Invalid(field, why);
        });
    }

    private Optional<String> wrong(LocalDate day) {
        if (day != null && day.isAfter(today())) {
            return Optional.of("Lies in the future; record it when it has happened.");
        }
        return day != null && day.isBefore(FIRST_DAY)
                ? Optional.of("Lies before 1900; check the year.")
                : Optional.empty();
    }

    /** What is being recorded now, as the body of an act says it; without a body, today and without a note. */
    public Act now(ActBody body) {
        return body == null ? now() : now(body.on(), body.note());
    }

    /** What is being done now, today, by a named person or by the tracker itself. */
    public Act by(String who, String via) {
        return new Act(who, via, clock.instant(), today(), null, history);
    }

    /** Today's date in the tracker's zone. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The day in the tracker's zone that a moment falls on. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
