package org.declass.history;

/**
 * The request and the file whose timelines show an entry, besides that of its subject.
 *
 * @param request the number of the request, or null
 * @param file the number of the file, or null
 */
public record Case(String request, String file) {

    /** Shown on no other timeline. */
    public static final Case NONE = new Case(null, null);

    /** Shown on the timeline of a request. */
    public static Case ofRequest(String number) {
        return new Case(number, null);
    }

    /** Shown on the timeline of a file. */
    public static Case ofFile(String number) {
        return new Case(null, number);
    }
}
