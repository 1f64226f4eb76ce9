package org.declass.batch;

import java.util.List;
import org.declass.file.FileStatus;
import org.declass.file.Location;
import org.declass.file.WithdrawnFile;
import org.declass.request.AskedAgain;

/**
 * A file that somebody would like to ask for, with all that the rules look at.
 *
 * @param number its number
 * @param title its title, or what else tells it from another
 * @param place where it belongs
 * @param holder the code of the agency that holds it; null where nobody knows
 * @param status where it stands
 * @param struck whether it was struck from the lists
 * @param elsewhere the requests of ours that ask for it and are under way
 * @param again from when on it may be asked for again, agency by agency
 */
record Candidate(
        String number,
        String title,
        Place place,
        String holder,
        FileStatus status,
        Struck struck,
        List<Elsewhere> elsewhere,
        List<AskedAgain> again) {

    /** Whether a file is in the lists. */
    enum Struck {
        /** It was struck. */
        YES,
        /** It is in the lists. */
        NO
    }

    static Candidate of(WithdrawnFile file, String holder, List<Elsewhere> elsewhere, List<AskedAgain> again) {
        Location location = file.facts().location();
        return new Candidate(
                file.number(),
                file.facts().heading(),
                Place.of(location),
                holder,
                file.status(),
                file.isStruck() ? Struck.YES : Struck.NO,
                elsewhere,
                again);
    }

    /** What requests have in common with it: who holds it, and the folder. */
    List<String> folder() {
        return place.key(holder);
    }
}
