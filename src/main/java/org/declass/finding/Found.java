package org.declass.finding;

/**
 * What a check hits upon in a case.
 *
 * @param check the check
 * @param hit what it hits upon
 */
record Found(Check check, Hit hit) {

    /** What tells it from all others in the same request. */
    String key() {
        return check + " " + hit.mark();
    }
}
