package org.declass.request;

/**
 * The words of the form of an act that is told by its day and a note.
 *
 * @param day the question for the day
 * @param note the question for the note
 * @param noteNeeded whether the note must be written
 * @param noteHint what the note is good for
 * @param done what is said afterwards, after the number
 */
record PlainWords(String day, String note, boolean noteNeeded, String noteHint, String done) {

    private static final String REMEMBER = "Anything that will be worth knowing later";

    static PlainWords of(RequestAct act) {
        return switch (act) {
            case SEND -> plain("Sent on", "is sent.");
            case START_REVIEW -> plain("Review began on", "is in review.");
            case ANSWER -> plain("Answered on", "is with the agency again.");
            case REOPEN ->
                new PlainWords("Reopened on", "Why is it reopened?", true, "Stays in the history", "is open again.");
            case ACKNOWLEDGE,
                    ASK_US,
                    REFER,
                    DETERMINE,
                    RELEASE_PART,
                    REROUTE,
                    EXTEND,
                    APPEAL,
                    NUMBER,
                    NOTE,
                    ADD_ITEM,
                    EDIT,
                    CORRECT,
                    CLOSE -> throw new IllegalArgumentException(act + " has a form of its own");
        };
    }

    private static PlainWords plain(String day, String done) {
        return new PlainWords(day, "Note", false, REMEMBER, done);
    }
}
