package org.declass.agency;

import io.quarkus.qute.RawString;

/** A section of an agency's page that another package knows how to fill; one bean each. */
public interface AgencyPart {

    /** Its place on the page: smaller ones come first. */
    int order();

    /** Its heading. */
    String title();

    /** What stands below the heading. */
    RawString html(Agency agency);
}
