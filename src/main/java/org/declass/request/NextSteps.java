package org.declass.request;

import java.util.List;

/** Knows what could be done next about a request; implemented by whoever knows of a reason to do something. */
public interface NextSteps {

    /** What could be done about it today. */
    List<NextStep> of(ReviewRequest request);
}
