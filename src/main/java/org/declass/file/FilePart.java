package org.declass.file;

import io.quarkus.qute.RawString;
import java.util.List;
import org.declass.web.PossibleAct;

/** A section of a file's page that another package knows how to fill, and what one can do about it; one bean each. */
public interface FilePart {

    /** Its place on the page: smaller ones come first. */
    int order();

    /** Its heading. */
    String title();

    /** What stands below the heading. */
    RawString html(WithdrawnFile file);

    /** What can be done there now. */
    default List<PossibleAct> acts(WithdrawnFile file) {
        return List.of();
    }
}
