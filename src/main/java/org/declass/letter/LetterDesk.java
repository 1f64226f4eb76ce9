package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.Foresight;
import org.declass.web.References;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.Versioned;

/** Records letters with what they bring: all of it on all their cases, or nothing. */
@ApplicationScoped
@Transactional
class LetterDesk {

    private final LettersOnRecord letters;
    private final KnownCases known;
    private final LetterActs brought;
    private final Agencies agencies;
    private final Foresight foresight;
    private final Acts acts;
    private final AttachmentFolder folder;

    LetterDesk(
            LettersOnRecord letters,
            KnownCases known,
            LetterActs brought,
            Agencies agencies,
            Foresight foresight,
            Acts acts,
            AttachmentFolder folder) {
        this.letters = letters;
        this.known = known;
        this.brought = brought;
        this.agencies = agencies;
        this.foresight = foresight;
        this.acts = acts;
        this.folder = folder;
    }

    /** One letter, as it stands. */
    Versioned<LetterView> get(String number) {
        return shown(letters.get(number));
    }

    /** Records a letter, and does on each of its cases what it brings; its entry stands before those of the acts. */
    Versioned<LetterView> record(NewLetter sent, List<SentFile> files, Act act) {
        sent.check(acts);
        var cases = cases(sent);
        var on = on(sent.facts(), act);
        var facts = checked(sent.facts(), cases);
        var attachments = files.stream().map(file -> file.by(act)).toList();
        var letter = new Letter(letters.nextId(), facts, named(cases), attachments, on);
        letters.persistAndFlush(letter);
        letter.recorded(on);
        try {
            perform(sent, facts, named(cases), on);
        } catch (CaseTrouble trouble) {
            throw trouble.reason();
        }
        letters.flush();
        return shown(letter);
    }

    /**
     * What recording a letter will do on its cases; nothing is kept of it.
     *
     * @throws CaseTrouble at the first case that cannot take it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Foresight.Foreseen> preview(NewLetter sent, Act act) {
        sent.check(acts);
        var cases = cases(sent);
        perform(sent, checked(sent.facts(), cases), named(cases), on(sent.facts(), act));
        return foresight.look();
    }

    /**
     * Tries a letter that can be on one of its cases alone; nothing is kept of it.
     *
     * @throws CaseTrouble where the case cannot take it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void attempt(NewLetter sent, String about, Act act) {
        var agency = known.get(sent.cases().get(0)).agency();
        perform(sent, sent.facts().by(agency), known.get(about).named(), on(sent.facts(), act));
        foresight.look();
    }

    /** Puts right what was read or typed wrongly; what was recorded along with it is put right where it stands. */
    Versioned<LetterView> correct(String number, LetterFacts facts, Seen seen, Act act) {
        var letter = seen(number, seen);
        new NewLetter(facts, List.of(), null).check(acts);
        agencies.named("facts.agency", facts.by(letter.facts().agency()).agency());
        letter.correct(facts.by(letter.facts().agency()), act);
        return saved(letter);
    }

    /** Puts it right and, where there is one, adds a file to it: an entry for each. */
    Versioned<LetterView> edit(String number, LetterFacts facts, SentFile file, Seen seen, Act act) {
        var right = correct(number, facts, seen, act);
        return file == null ? right : attach(number, file, Seen.ANY, act);
    }

    /** Takes a letter out of the lists that was recorded by mistake. */
    Versioned<LetterView> strike(String number, String reason, Seen seen, Act act) {
        var letter = seen(number, seen);
        letter.strike(reason, act);
        return saved(letter);
    }

    /** Adds a file to a letter; one that it has already is not added again. */
    Versioned<LetterView> attach(String number, SentFile file, Seen seen, Act act) {
        var letter = letters.get(number);
        if (has(letter, file.kept().sha256())) {
            return shown(letter);
        }
        seen.orStale(letter.version(), letter.number());
        letter.attach(file.by(act), act);
        return saved(letter);
    }

    /** Makes sure that a file can be added, before it is kept. */
    void mayAttach(String number, String sha256, Seen seen) {
        var letter = letters.get(number);
        if (!has(letter, sha256)) {
            seen.orStale(letter.version(), letter.number());
            letter.mustStand();
        }
    }

    private static boolean has(Letter letter, String sha256) {
        return letter.attachments().stream().anyMatch(one -> one.sha256().equals(sha256));
    }

    private List<KnownCase> cases(NewLetter sent) {
        return References.all("cases", sent.cases(), known::get);
    }

    private static List<LetterCase> named(List<KnownCase> cases) {
        return cases.stream().map(KnownCase::named).toList();
    }

    private LetterFacts checked(LetterFacts facts, List<KnownCase> cases) {
        var complete = facts.byThatOf(cases);
        agencies.named("facts.agency", complete.agency());
        return complete;
    }

    private static Act on(LetterFacts facts, Act act) {
        return act.on(facts.date()).noting(facts.note());
    }

    private void perform(NewLetter sent, LetterFacts facts, List<LetterCase> cases, Act act) {
        if (sent.act() == null) {
            return;
        }
        ItemsNamed.check(sent.act(), cases);
        cases.forEach(about -> perform(sent, facts, about, act));
    }

    private void perform(NewLetter sent, LetterFacts facts, LetterCase about, Act act) {
        CaseTrouble.naming(about, () -> {
            if (!facts.kind().actsOn(about.kind())) {
                throw new Refused("a letter of this kind brings nothing on it.");
            }
            brought.perform(facts, sent.act(), about, act);
        });
    }

    private Letter seen(String number, Seen seen) {
        var letter = letters.get(number);
        seen.orStale(letter.version(), letter.number());
        return letter;
    }

    private Versioned<LetterView> saved(Letter letter) {
        letters.flush();
        return shown(letter);
    }

    private Versioned<LetterView> shown(Letter letter) {
        return new Versioned<>(LetterView.of(letter, folder::condition), letter.version());
    }
}
