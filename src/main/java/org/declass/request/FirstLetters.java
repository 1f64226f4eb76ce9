package org.declass.request;

/**
 * Pieces of queries for entities: the day of the first letter on an item that nobody put right. The item has the alias
 * {@code i}, its request {@code r}.
 */
public final class FirstLetters {

    private static final String FIRST = "(select min(d.letterDate) from Determination d where d.item = i and ";

    /** As it is known now; null where there is none. */
    public static final String NOW = "coalesce(" + FIRST + "d.superseded = false), i.determinedOn)";

    /** As it was known before {@code :until}; null where there was none. */
    public static final String THEN = FIRST + "d.recordedAt < :until and not " + StandingAnswers.putRight("d") + ")";

    private FirstLetters() {}

    /** How much of a request was answered by {@code :answeredBy}, as the name of {@link Answered}; by one of the two. */
    static String answered(String day) {
        var item = "exists (select 1 from RequestItem i where i.request = r and ";
        return "case when not " + item + day + " <= :answeredBy) then 'NONE' when " + item + "(" + day + " is null or "
                + day + " > :answeredBy)) then 'SOME' else 'ALL' end";
    }
}
