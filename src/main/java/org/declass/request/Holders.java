package org.declass.request;

import java.util.List;

/** Knows who has a request, or a part of it; implemented where things are passed on. */
public interface Holders {

    /** Who has something of it now. */
    List<Holder> of(ReviewRequest request);
}
