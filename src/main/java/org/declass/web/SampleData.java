package org.declass.web;

/** One feature's part of the sample data; called at the start where {@code tracker.sample-data} asks for it. */
public interface SampleData {

    /** Its place in the order: smaller ones come first, because later ones build on them. */
    int order();

    /** Enters it through the same verbs as people do; must do nothing where it, or anything real, is there already. */
    void load();
}
