package org.declass.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The position of the tracker, as the foot of every page names it. */
@ApplicationScoped
@Named("tracker")
public class TrackerPosition {

    private final Position position;

    TrackerPosition(Position position) {
        this.position = position;
    }

    /** The number of the last entry. */
    public long position() {
        return position.position();
    }
}
