package org.declass.letter;

/** What a letter will do is not what was shown. */
final class ShownOtherwise extends RuntimeException {

    private static final long serialVersionUID = 1;

    ShownOtherwise() {
        super(null, null, false, false);
    }
}
