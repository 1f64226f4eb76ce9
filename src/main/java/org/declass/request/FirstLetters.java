package org.declass.request;

import org.declass.history.AsOf;

/** Pieces of queries for entities on the first letter that answers an item and that nobody put right. */
public final class FirstLetters {

    private static final String FIRST = "(select min(d.letterDate) from Determination d where d.item = i and ";

    private FirstLetters() {}

    /**
     * The day of that letter, of an item with the alias {@code i} of a request {@code r}; null where there is none.
     *
     * @param asOf the moment whose knowledge it is; binds {@code :until}, unless it is now
     */
    public static String day(AsOf asOf) {
        return asOf.isNow()
                ? "coalesce(" + FIRST + "d.superseded = false), i.determinedOn)"
                : FIRST + "d.recordedAt < :until and not " + StandingAnswers.putRight("d") + ")";
    }

    /** How much of a request {@code r} was answered by {@code :answeredBy}, as the name of {@link Answered}. */
    static String answered(AsOf asOf) {
        var item = "exists (select 1 from RequestItem i where i.request = r and ";
        var by = day(asOf) + " <= :answeredBy";
        return "case when not " + item + by + ") then 'NONE' when " + item + "coalesce(" + day(asOf)
                + ", cast('9999-12-31' as LocalDate)) > :answeredBy) then 'SOME' else 'ALL' end";
    }
}
