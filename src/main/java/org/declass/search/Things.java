package org.declass.search;

import java.util.Collection;
import java.util.List;

/** Reads the things of one kind out of the database, for the index and for the page; one bean for each {@link Kind}. */
interface Things {

    /** The kind. */
    Kind kind();

    /** The next things after one, by their ids; fewer than asked for only where there are no more. */
    List<Thing> after(long id, int most);

    /** The things with these numbers; of a number that nothing has any more, nothing. */
    List<Thing> of(Collection<String> numbers);

    /** The numbers of the things that may have to be read anew, or out of the index, after some entries. */
    Collection<String> touched(Touched by);
}
