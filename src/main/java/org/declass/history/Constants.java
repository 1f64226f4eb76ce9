package org.declass.history;

import java.util.Map;

/** Knows which facts are constants, so that timelines write them as all pages do; one bean for each package that has any. */
public interface Constants {

    /**
     * A fact of a sort of thing.
     *
     * @param of the sort of thing
     * @param name the fact as changes name it, without the number of a part: {@code withdrawal.kind}, {@code offices.role}
     */
    record Fact(SubjectKind of, String name) {}

    /** The enum of each such fact. */
    Map<Fact, Class<? extends Enum<?>>> byFact();
}
