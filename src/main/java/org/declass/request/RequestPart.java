package org.declass.request;

import io.quarkus.qute.RawString;

/** A section of a request's page that another package knows how to fill. */
public interface RequestPart {

    /** Its place on the page: smaller ones come first. */
    int order();

    /** Its heading. */
    String title();

    /** What stands below the heading; a blank leaves the section out. */
    RawString html(ReviewRequest request);
}
