package org.declass.web;

import java.util.List;

/** Knows what whoever looks may record on many things of a list at once; implemented by the package that does it. */
public interface ActsOnMany {

    /** The acts by their nouns, the likeliest first; none where nothing may be recorded. */
    List<Option> offered(String list);
}
