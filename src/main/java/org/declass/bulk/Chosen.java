package org.declass.bulk;

import org.declass.web.Seen;

/**
 * One of the things something is to be recorded on.
 *
 * @param number its number
 * @param title what it is about
 * @param version the version that was seen; null for whatever it is now
 * @param theirs the number the agency gave it, or null
 */
record Chosen(String number, String title, Long version, String theirs) {

    Seen seen() {
        return version == null ? Seen.ANY : Seen.version(version);
    }

    /** As a form carries it. */
    public String key() {
        return number + "@" + version;
    }

    Chosen with(String newTheirs) {
        return new Chosen(number, title, version, newTheirs);
    }

    Chosen seenAt(Long seen) {
        return new Chosen(number, title, seen, theirs);
    }
}
