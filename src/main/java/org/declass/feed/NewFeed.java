package org.declass.feed;

import org.declass.web.Characters;
import org.declass.web.Invalid;

/**
 * A feed that somebody asks for.
 *
 * @param kind what it brings
 * @param name what its owner calls it: at most 100 characters
 * @param narrowedTo the filter, as JSON
 */
record NewFeed(FeedKind kind, String name, String narrowedTo) {

    private static final int LONGEST_FILTER = 20_000;

    NewFeed {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > 100) {
            throw new Invalid("name", "Name it in 1 to 100 characters, as calendars shall show it.");
        }
        if (!Characters.areSeen(name)) {
            throw new Invalid("name", Characters.UNSEEN_NAME);
        }
        if (narrowedTo.length() > LONGEST_FILTER) {
            throw new Invalid("name", "The view has too many filters for a feed; narrow it in fewer words.");
        }
    }
}
