package org.declass.letter;

/** Whether a letter is about one case or several: some things can be said only of one, some need asking only of several. */
enum Breadth {
    /** One case. */
    ONE_CASE,
    /** Several cases. */
    SEVERAL_CASES;

    /** Of a letter about so many cases. */
    static Breadth of(int cases) {
        return cases > 1 ? SEVERAL_CASES : ONE_CASE;
    }
}
