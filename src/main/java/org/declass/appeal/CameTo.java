package org.declass.appeal;

import java.util.Arrays;
import java.util.List;
import org.declass.web.Labelled;
import org.declass.web.Toned;

/** What an appeal has come to for an item: what it brought, or that it brought nothing yet. */
public enum CameTo implements Labelled, Toned {
    /** All of it. */
    REVERSED_IN_FULL("Reversed in full", "good", AppealResult.RELEASED_IN_FULL),
    /** More than before, but not all. */
    REVERSED_IN_PART("Reversed in part", "info", AppealResult.MORE_RELEASED),
    /** Nothing more. */
    UPHELD("Upheld", "bad", AppealResult.AFFIRMED),
    /** Decided, but nobody can say against what, or it was about a fee, or it went back to the agency. */
    OTHERWISE(
            "Decided otherwise",
            "neutral",
            AppealResult.RELEASED,
            AppealResult.FIRST_ANSWER,
            AppealResult.NOT_COMPARABLE,
            AppealResult.REMANDED,
            AppealResult.FEE_GRANTED,
            AppealResult.FEE_DENIED),
    /** The appeal is over without a decision on it. */
    UNDECIDED("Ended undecided", "neutral"),
    /** Not decided yet. */
    OPEN("Open", "waiting");

    /** What a rate of reversals is reckoned of. */
    public static final List<CameTo> COMPARED = List.of(REVERSED_IN_FULL, REVERSED_IN_PART, UPHELD);

    /** What was won. */
    public static final List<CameTo> REVERSED = List.of(REVERSED_IN_FULL, REVERSED_IN_PART);

    private final String label;
    private final String tone;
    private final List<AppealResult> results;

    CameTo(String label, String tone, AppealResult... results) {
        this.label = label;
        this.tone = tone;
        this.results = List.of(results);
    }

    /** What an item has come to; {@code result} is null where nothing is decided. */
    public static CameTo of(AppealResult result, boolean isOver) {
        return result == null
                ? isOver ? UNDECIDED : OPEN
                : Arrays.stream(values())
                        .filter(cameTo -> cameTo.results.contains(result))
                        .findFirst()
                        .orElseThrow();
    }

    /** The results that count as it; none where nothing is decided. */
    List<AppealResult> results() {
        return results;
    }

    /** Where the appeal stands of an item on which nothing is decided; nowhere where something is. */
    List<AppealStatus> statuses() {
        return switch (this) {
            case REVERSED_IN_FULL, REVERSED_IN_PART, UPHELD, OTHERWISE -> List.of();
            case UNDECIDED -> AppealStatus.OVER;
            case OPEN -> AppealStatus.OPEN;
        };
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String tone() {
        return tone;
    }
}
