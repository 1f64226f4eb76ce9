package org.declass.file;

import java.util.List;

/** Knows what else depends on a file; the package that knows requests implements it. */
public interface StrikeObstacles {

    /** What stands in the way of striking it, a sentence each; empty where nothing does. */
    List<String> to(WithdrawnFile file);
}
