package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.declass.deadline.Horizon;
import org.declass.history.Acts;
import org.declass.history.HistoryEntry;
import org.declass.history.HistoryQueries;
import org.declass.history.Verb;
import org.declass.web.Invalid;
import org.declass.web.Refused;

/** Works out what is right where a note, a rerouting or an extension says something that was not so. */
@ApplicationScoped
class CorrespondenceCorrections {

    /** The acts whose words can be put right. */
    static final Set<Verb> WORDED = EnumSet.of(Verb.NOTED, Verb.REROUTED, Verb.EXTENDED);

    private final HistoryQueries history;
    private final ReroutingCorrections reroutings;
    private final Acts acts;

    CorrespondenceCorrections(HistoryQueries history, ReroutingCorrections reroutings, Acts acts) {
        this.history = history;
        this.reroutings = reroutings;
        this.acts = acts;
    }

    /** The request as it is right. */
    Reworded right(ReviewRequest request, HistoryEntry mistaken, Letters.Correction correction) {
        var all = all(request, mistaken.verb());
        var wrong = at(all, mistaken);
        check(request, mistaken, correction);
        if (wrong.isTakenBack()) {
            throw new Refused("It was taken back already.");
        }
        if (mistaken.verb() == Verb.NOTED) {
            return note(request, all, wrong, correction);
        }
        mustBeTheLast(all, wrong);
        return mistaken.verb() == Verb.REROUTED
                ? reroutings.right(request, mistaken, wrong, correction)
                : extension(request, wrong, correction);
    }

    /** An entry as it was put right so far. */
    PutRight found(ReviewRequest request, HistoryEntry entry) {
        return at(all(request, entry.verb()), entry);
    }

    private static PutRight at(List<PutRight> all, HistoryEntry entry) {
        return all.stream()
                .filter(one -> one.entry().position() == entry.position())
                .findFirst()
                .orElseThrow(() -> new Refused("The history of the request is too long to put this entry right."));
    }

    private List<PutRight> all(ReviewRequest request, Verb verb) {
        var known = history.of(request.subject(), EnumSet.of(verb, Verb.CORRECTED));
        return known.stream()
                .filter(entry -> entry.verb() == verb)
                .map(entry -> new PutRight(
                        entry,
                        known.stream()
                                .filter(one -> Long.valueOf(entry.position()).equals(one.corrects()))
                                .toList()))
                .toList();
    }

    private static void mustBeTheLast(List<PutRight> all, PutRight wrong) {
        all.stream()
                .filter(one -> !one.isTakenBack())
                .reduce((earlier, later) -> later)
                .filter(last -> last != wrong)
                .ifPresent(last -> {
                    throw new Refused("Number " + last.entry().position()
                            + " overtook it; what it says decides nothing any more.");
                });
    }

    private void check(ReviewRequest request, HistoryEntry mistaken, Letters.Correction correction) {
        if (correction.mistake() == Letters.Mistake.WRONG_DAY) {
            if (correction.rightDay() == null) {
                throw new Invalid("rightDay", "Give the day it really happened.");
            }
            acts.mustHaveCome("rightDay", correction.rightDay());
            if (mistaken.verb() != Verb.NOTED) {
                NotBefore.sending(request, "rightDay", correction.rightDay());
            }
        }
        var right = correction.right();
        var isNote = mistaken.verb() == Verb.NOTED;
        var isRerouting = mistaken.verb() == Verb.REROUTED;
        refuse("note", right.note(), isNote);
        refuse("theirStatus", right.theirStatus(), isNote);
        refuse("agency", right.agency(), isRerouting);
        refuse("office", right.office(), isRerouting);
        refuse("number", right.number(), isRerouting);
        refuse("until", right.until(), mistaken.verb() == Verb.EXTENDED);
    }

    private static void refuse(String field, Object said, boolean belongs) {
        if (said != null && !belongs) {
            throw new Invalid("right." + field, "Is nothing that this kind of entry says.");
        }
    }

    private static Reworded note(
            ReviewRequest request, List<PutRight> all, PutRight wrong, Letters.Correction correction) {
        var rewording = new Rewording(request, wrong);
        switch (correction.mistake()) {
            case DID_NOT_HAPPEN -> rewording.takenBack();
            case WRONG_DAY -> rewording.on(correction.rightDay());
            case WRONG_WORDS -> reword(rewording, wrong, correction.right());
        }
        var theirStatus = all.stream()
                .map(one -> one == wrong ? rewording.read() : one)
                .filter(one -> !one.isTakenBack())
                .flatMap(one -> Stream.of(new TheirStatus(one.theirWord(), one.day())))
                .reduce(TheirStatus.UNKNOWN, (status, said) -> status.following(said.word(), said.on()));
        return rewording.reworded().with(theirStatus);
    }

    private static void reword(Rewording rewording, PutRight wrong, Letters.Wording right) {
        if (right.note() == null) {
            throw new Invalid("right.note", "Write what the note should say.");
        }
        rewording
                .change(PutRight.NOTE, wrong.note(), right.note())
                .change(PutRight.THEIR_WORD, wrong.theirWord(), right.theirStatus())
                .orRefused();
    }

    private static Reworded extension(ReviewRequest request, PutRight wrong, Letters.Correction correction) {
        var now = request.extension();
        var rewording = new Rewording(request, wrong);
        return switch (correction.mistake()) {
            case DID_NOT_HAPPEN -> rewording.takenBack().reworded().with(Extension.NONE);
            case WRONG_DAY -> {
                mustNotName(now.extendedUntil(), correction.rightDay(), "rightDay");
                yield rewording
                        .on(correction.rightDay())
                        .reworded()
                        .with(new Extension(correction.rightDay(), now.extendedUntil()));
            }
            case WRONG_WORDS -> {
                var until = correction.right().until();
                mustNotName(until, now.extendedOn(), "right.until");
                Horizon.reaches("right.until", until, now.extendedOn());
                var right = new Extension(now.extendedOn(), until);
                if (right.equals(now)) {
                    throw new Refused("It says that already.");
                }
                yield rewording.reworded().with(right);
            }
        };
    }

    private static void mustNotName(LocalDate until, LocalDate letter, String field) {
        if (until != null && until.isBefore(letter)) {
            throw new Invalid(field, "A letter of " + letter + " would name " + until + ", which lies before it.");
        }
    }
}
