package org.declass.bulk;

import org.declass.web.Viewer;

/**
 * What became of one act on many things, as its page shows it.
 *
 * @param list the page of the list the things are of
 * @param may whether whoever looks may record such an act
 * @param goesOn whether they can go on with what is left
 */
record ResultPage(Result result, String list, boolean may, boolean goesOn) {

    static ResultPage of(Result result, String list, Viewer viewer) {
        var may = result.act().mayBeDoneBy(viewer);
        var left = result.left() > 0 && !result.underWay();
        return new ResultPage(result, list, may, left && may && result.who().equals(viewer.name()));
    }

    /** Whether something is left that others can go on with. */
    public boolean isLeftToOthers() {
        return result.left() > 0 && !result.underWay() && !goesOn;
    }
}
