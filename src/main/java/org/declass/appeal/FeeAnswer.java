package org.declass.appeal;

/** What was decided about a fee. */
public enum FeeAnswer {
    /** It was waived or lowered. */
    GRANTED,
    /** It stands. */
    DENIED;

    AppealResult result() {
        return this == GRANTED ? AppealResult.FEE_GRANTED : AppealResult.FEE_DENIED;
    }
}
