package org.declass.request;

import java.util.Collection;
import java.util.Comparator;
import org.declass.file.FileStatus;
import org.declass.file.WithdrawnFile;

/** The status of a file that follows from its items in all requests. */
final class FileStanding {

    private FileStanding() {}

    /**
     * Asked for while any agency owes an answer; else what the latest answer says, except that a refusal of the rest
     * does not undo an earlier release; else where it rested before.
     */
    static FileStatus of(WithdrawnFile file, Collection<RequestItem> items) {
        if (items.stream().anyMatch(RequestItem::isWaiting)) {
            return FileStatus.REQUESTED;
        }
        var answered = items.stream()
                .filter(RequestItem::isDetermined)
                .max(Comparator.comparing(RequestItem::determinedOn))
                .flatMap(item -> item.outcome().standing());
        var resting = file.restingStatus();
        return answered.map(answer -> keepsRelease(resting, answer) ? resting : answer)
                .orElse(resting);
    }

    private static boolean keepsRelease(FileStatus resting, FileStatus answer) {
        return resting == FileStatus.RELEASED && answer == FileStatus.RELEASED_IN_PART
                || resting.isReleased() && !answer.isReleased();
    }
}
