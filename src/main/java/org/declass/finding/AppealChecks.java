package org.declass.finding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.declass.deadline.DeadlineRow;
import org.declass.deadline.Purpose;
import org.declass.request.AppealRights;
import org.declass.request.DeterminationRow;
import org.declass.request.Stage;
import org.declass.web.Display;

/** The checks of what letters say about appealing; of several answers on an item the latest one counts. */
final class AppealChecks {

    private static final Set<Purpose> WINDOWS =
            EnumSet.of(Purpose.MDR_APPEAL_FILE, Purpose.FOIA_APPEAL_FILE, Purpose.ISCAP_FILE_DENIAL);

    private AppealChecks() {}

    static Stream<Hit> appealRightsMissing(Dossier dossier) {
        return dossier.letters(AppealChecks::saysNothingOfAppeals, part -> "")
                .filter(any -> dossier.kind().canBeAppealed())
                .map(letter -> Hit.of(
                        letter,
                        letter.answer().outcome().name(),
                        letter.words()
                                + " does not state the right to appeal: ask for it, for the time, and for the office;"
                                + " appeal in time all the same."));
    }

    private static boolean saysNothingOfAppeals(DeterminationRow answer) {
        return answer.appealRights() == AppealRights.NOT_STATED
                && answer.outcome().isAdverse()
                && switch (answer.stage()) {
                    case INITIAL, AGENCY_APPEAL, FOIA_APPEAL -> true;
                    case ISCAP, COURT, INFORMAL -> false;
                };
    }

    static Stream<Hit> appealDateDiffers(Dossier dossier) {
        return dossier.letters(
                        answer -> answer.appealBy() != null,
                        part -> part.answer().appealBy().toString())
                .flatMap(letter -> window(dossier, letter).stream()
                        .filter(clock -> !agree(letter.answer().appealBy(), clock))
                        .map(clock -> Hit.of(
                                        letter,
                                        letter.answer().appealBy() + " " + clock.due(),
                                        letter.words() + " names "
                                                + Display.day(letter.answer().appealBy())
                                                + " as the last day to appeal; we reckon " + Display.day(clock.due())
                                                + " ("
                                                + clock.number() + (clock.verified() ? "" : ", unverified")
                                                + "): act by the earlier day, and ask which one counts.")
                                .by(clock, dossier)));
    }

    private static boolean agree(LocalDate stated, DeadlineRow clock) {
        return stated.equals(clock.due()) || stated.equals(clock.fileBy());
    }

    /** Silence of ours would look like time enough. */
    static Stream<Hit> appealTimeUnknown(Dossier dossier) {
        return dossier.letters(AppealChecks::canBeAppealed, part -> "")
                .filter(any -> dossier.kind().canBeAppealed())
                .filter(letter -> windows(dossier, letter).findAny().isEmpty())
                .map(letter -> Hit.of(
                        letter,
                        letter.answer().outcome().name(),
                        letter.words()
                                + " can be appealed, but none of our rules says within what time: look for it in the"
                                + " letter and in the agency's own rule of that year, and act as if it were short."));
    }

    private static boolean canBeAppealed(DeterminationRow answer) {
        return answer.outcome().isAdverse()
                && switch (answer.stage()) {
                    case INITIAL, AGENCY_APPEAL -> true;
                    case FOIA_APPEAL, ISCAP, COURT, INFORMAL -> false;
                };
    }

    /** The clock of ours that a letter set going and that is still open. */
    private static Optional<DeadlineRow> window(Dossier dossier, Letter letter) {
        return windows(dossier, letter).filter(clock -> clock.endedOn() == null).findFirst();
    }

    /** The clocks of ours that a letter set going. */
    private static Stream<DeadlineRow> windows(Dossier dossier, Letter letter) {
        var answer = letter.answer();
        return dossier.clocks().stream()
                .filter(clock -> WINDOWS.contains(clock.purpose()))
                .filter(clock -> clock.agency().equals(answer.agency()))
                .filter(clock ->
                        (clock.purpose() == Purpose.ISCAP_FILE_DENIAL) == (answer.stage() == Stage.AGENCY_APPEAL))
                .filter(clock -> clock.startEarliest().equals(answer.letterDate())
                        || clock.startEarliest().equals(answer.receivedOn()));
    }
}
