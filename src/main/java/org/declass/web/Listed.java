package org.declass.web;

import java.util.List;

/** Says which list a package has; one bean for each list whose columns can be chosen and whose views can be saved. */
public interface Listed extends Filtered {

    /** The list. */
    Register<?> register();

    @Override
    default String path() {
        return register().path();
    }

    @Override
    default List<Chip.Filter> filters() {
        return register().filters();
    }
}
