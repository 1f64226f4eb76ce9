package org.declass.web;

import java.util.List;

/** Says which filters a page has and what it calls them; one bean for each page whose address can narrow it down. */
public interface Filtered {

    /** The path of the page. */
    String path();

    /** The filters, with their words. */
    List<Chip.Filter> filters();

    /** Those of a page that is no list with columns. */
    static Filtered of(String path, List<Chip.Filter> filters) {
        return new Filtered() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public List<Chip.Filter> filters() {
                return filters;
            }
        };
    }
}
