package org.declass.appeal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declass.web.IllegalAct;
import org.declass.web.Toned;

/**
 * Where an appeal stands.
 *
 * <pre>
 * FILED -> ACKNOWLEDGED -> DECIDED | ADMINISTRATIVELY_CLOSED | WITHDRAWN
 * FILED -> DECIDED | ADMINISTRATIVELY_CLOSED | WITHDRAWN
 *
 * before ISCAP only, each of them can be left out:
 * FILED, ACKNOWLEDGED -> MATERIALS_REQUESTED -> MATERIALS_RECEIVED -> UNDER_REVIEW
 * MATERIALS_REQUESTED, MATERIALS_RECEIVED, UNDER_REVIEW -> DECIDED | ADMINISTRATIVELY_CLOSED | WITHDRAWN
 * </pre>
 *
 * It is decided when every item is.
 */
public enum AppealStatus implements Toned {
    /** We sent it. */
    FILED,
    /** They confirmed receipt. */
    ACKNOWLEDGED,
    /** ISCAP asked the agency for the materials. */
    MATERIALS_REQUESTED,
    /** ISCAP has the materials. */
    MATERIALS_RECEIVED,
    /** ISCAP reviews them. */
    UNDER_REVIEW,
    /** Every item has a result. */
    DECIDED,
    /** They closed it without deciding every item, for a reason that is on record. */
    ADMINISTRATIVELY_CLOSED,
    /** We took it back. */
    WITHDRAWN;

    static final List<AppealStatus> OPEN =
            List.of(FILED, ACKNOWLEDGED, MATERIALS_REQUESTED, MATERIALS_RECEIVED, UNDER_REVIEW);
    static final List<AppealStatus> OVER = List.of(DECIDED, ADMINISTRATIVELY_CLOSED, WITHDRAWN);

    private static final Set<AppealStatus> OF_ISCAP = EnumSet.of(MATERIALS_REQUESTED, MATERIALS_RECEIVED, UNDER_REVIEW);

    /** The statuses a verb can lead to from here. */
    Set<AppealStatus> next(AppealLevel level) {
        var arrows = switch (this) {
            case FILED ->
                EnumSet.of(
                        ACKNOWLEDGED,
                        MATERIALS_REQUESTED,
                        MATERIALS_RECEIVED,
                        UNDER_REVIEW,
                        DECIDED,
                        ADMINISTRATIVELY_CLOSED,
                        WITHDRAWN);
            case ACKNOWLEDGED ->
                EnumSet.of(
                        MATERIALS_REQUESTED,
                        MATERIALS_RECEIVED,
                        UNDER_REVIEW,
                        DECIDED,
                        ADMINISTRATIVELY_CLOSED,
                        WITHDRAWN);
            case MATERIALS_REQUESTED ->
                EnumSet.of(MATERIALS_RECEIVED, UNDER_REVIEW, DECIDED, ADMINISTRATIVELY_CLOSED, WITHDRAWN);
            case MATERIALS_RECEIVED -> EnumSet.of(UNDER_REVIEW, DECIDED, ADMINISTRATIVELY_CLOSED, WITHDRAWN);
            case UNDER_REVIEW -> EnumSet.of(DECIDED, ADMINISTRATIVELY_CLOSED, WITHDRAWN);
            case DECIDED, ADMINISTRATIVELY_CLOSED, WITHDRAWN -> EnumSet.noneOf(AppealStatus.class);
        };
        return arrows.stream()
                .filter(target -> level == AppealLevel.ISCAP || !OF_ISCAP.contains(target))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AppealStatus.class)));
    }

    /** What a person can record now, the likeliest first. */
    List<AppealAct> acts(AppealLevel level) {
        var targets = next(level);
        return List.of(AppealAct.values()).stream()
                .filter(act -> act.target().map(targets::contains).orElse(true))
                .toList();
    }

    void require(AppealAct act, Appeal appeal) {
        var possible = acts(appeal.facts().level());
        if (!possible.contains(act)) {
            throw IllegalAct.at(
                    this,
                    appeal.number(),
                    act.label(),
                    possible.stream().map(AppealAct::word).toList());
        }
    }

    /** Whether nothing is decided yet for good. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    @Override
    public String tone() {
        return switch (this) {
            case FILED, MATERIALS_REQUESTED -> "waiting";
            case ACKNOWLEDGED, MATERIALS_RECEIVED, UNDER_REVIEW -> "info";
            case DECIDED -> "good";
            case ADMINISTRATIVELY_CLOSED -> "bad";
            case WITHDRAWN -> "neutral";
        };
    }
}
