package org.declass.request;

import static java.util.Collections.unmodifiableSet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.declass.web.Toned;

/**
 * Where a request stands.
 *
 * <pre>
 * DRAFT -> SENT -> ACKNOWLEDGED -> IN_REVIEW <-> REFERRED
 * SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED <-> AWAITING_US      the agency asked us something
 * SENT ... AWAITING_US -> DECIDED                              every item has a determination
 * DECIDED, or SENT ... REFERRED past its date <-> UNDER_APPEAL
 * any -> CLOSED;  CLOSED -> where it stood before              with a reason
 * </pre>
 *
 * REFERRED, DECIDED and UNDER_APPEAL follow from referrals, determinations and appeals; nobody sets them by hand.
 */
public enum RequestStatus implements Toned {
    /** Being written. */
    DRAFT,
    /** Sent to the agency. */
    SENT,
    /** The agency confirmed receipt. */
    ACKNOWLEDGED,
    /** The agency is reviewing it. */
    IN_REVIEW,
    /** At least one item is with another agency. */
    REFERRED,
    /** The agency asked us something and waits for the answer. */
    AWAITING_US,
    /** Every item has a determination. */
    DECIDED,
    /** An appeal is open. */
    UNDER_APPEAL,
    /** Closed, for a reason that is on record. */
    CLOSED;

    /** The statuses a verb can lead to from here. */
    public Set<RequestStatus> next() {
        return switch (this) {
            case DRAFT -> of(SENT, CLOSED);
            case SENT -> of(ACKNOWLEDGED, IN_REVIEW, REFERRED, AWAITING_US, DECIDED, UNDER_APPEAL, CLOSED, DRAFT);
            case ACKNOWLEDGED -> of(IN_REVIEW, REFERRED, AWAITING_US, DECIDED, UNDER_APPEAL, CLOSED, SENT);
            case IN_REVIEW -> of(REFERRED, AWAITING_US, DECIDED, UNDER_APPEAL, CLOSED, SENT, ACKNOWLEDGED);
            case REFERRED -> of(IN_REVIEW, AWAITING_US, DECIDED, UNDER_APPEAL, CLOSED);
            case AWAITING_US -> of(SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, DECIDED, CLOSED);
            case DECIDED -> of(UNDER_APPEAL, CLOSED);
            case UNDER_APPEAL -> of(SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, DECIDED, CLOSED);
            case CLOSED -> EnumSet.complementOf(EnumSet.of(CLOSED));
        };
    }

    /** Whose turn it is. */
    public Phase phase() {
        return switch (this) {
            case DRAFT -> Phase.PREPARING;
            case SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, UNDER_APPEAL -> Phase.WITH_AGENCY;
            case AWAITING_US -> Phase.WITH_US;
            case DECIDED -> Phase.ANSWERED;
            case CLOSED -> Phase.DONE;
        };
    }

    /** What a person can record now; an extension only under the law that knows any. */
    public List<RequestAct> acts() {
        return switch (this) {
            case DRAFT ->
                List.of(
                        RequestAct.SEND,
                        RequestAct.EDIT,
                        RequestAct.ADD_ITEM,
                        RequestAct.NUMBER,
                        RequestAct.NOTE,
                        RequestAct.CORRECT,
                        RequestAct.CLOSE);
            case SENT ->
                List.of(
                        RequestAct.ACKNOWLEDGE,
                        RequestAct.START_REVIEW,
                        RequestAct.ASK_US,
                        RequestAct.REFER,
                        RequestAct.DETERMINE,
                        RequestAct.RELEASE_PART,
                        RequestAct.REROUTE,
                        RequestAct.EXTEND,
                        RequestAct.APPEAL,
                        RequestAct.NUMBER,
                        RequestAct.NOTE,
                        RequestAct.EDIT,
                        RequestAct.CORRECT,
                        RequestAct.CLOSE);
            case ACKNOWLEDGED ->
                List.of(
                        RequestAct.START_REVIEW,
                        RequestAct.ASK_US,
                        RequestAct.REFER,
                        RequestAct.DETERMINE,
                        RequestAct.RELEASE_PART,
                        RequestAct.REROUTE,
                        RequestAct.EXTEND,
                        RequestAct.APPEAL,
                        RequestAct.NUMBER,
                        RequestAct.NOTE,
                        RequestAct.EDIT,
                        RequestAct.CORRECT,
                        RequestAct.CLOSE);
            case IN_REVIEW, REFERRED ->
                List.of(
                        RequestAct.DETERMINE,
                        RequestAct.RELEASE_PART,
                        RequestAct.REFER,
                        RequestAct.ASK_US,
                        RequestAct.EXTEND,
                        RequestAct.APPEAL,
                        RequestAct.NUMBER,
                        RequestAct.NOTE,
                        RequestAct.EDIT,
                        RequestAct.CORRECT,
                        RequestAct.CLOSE);
            case AWAITING_US ->
                List.of(
                        RequestAct.ANSWER,
                        RequestAct.DETERMINE,
                        RequestAct.RELEASE_PART,
                        RequestAct.EXTEND,
                        RequestAct.NUMBER,
                        RequestAct.NOTE,
                        RequestAct.EDIT,
                        RequestAct.CORRECT,
                        RequestAct.CLOSE);
            case DECIDED ->
                List.of(
                        RequestAct.APPEAL,
                        RequestAct.DETERMINE,
                        RequestAct.NUMBER,
                        RequestAct.NOTE,
                        RequestAct.EDIT,
                        RequestAct.CORRECT,
                        RequestAct.CLOSE);
            case UNDER_APPEAL ->
                List.of(
                        RequestAct.DETERMINE,
                        RequestAct.RELEASE_PART,
                        RequestAct.APPEAL,
                        RequestAct.NUMBER,
                        RequestAct.NOTE,
                        RequestAct.EDIT,
                        RequestAct.CORRECT,
                        RequestAct.CLOSE);
            case CLOSED -> List.of(RequestAct.REOPEN, RequestAct.NUMBER, RequestAct.NOTE, RequestAct.CORRECT);
        };
    }

    /** Whether it was sent and is not closed. */
    public boolean isOpen() {
        return this != DRAFT && this != CLOSED;
    }

    /** The statuses of some phases; none where none is asked for. */
    public static List<RequestStatus> in(List<Phase> phases) {
        return Arrays.stream(values())
                .filter(status -> phases != null && phases.contains(status.phase()))
                .toList();
    }

    private static Set<RequestStatus> of(RequestStatus first, RequestStatus... others) {
        return unmodifiableSet(EnumSet.of(first, others));
    }

    @Override
    public String tone() {
        return switch (this) {
            case DRAFT, CLOSED -> "neutral";
            case SENT, ACKNOWLEDGED, IN_REVIEW -> "info";
            case REFERRED, UNDER_APPEAL -> "waiting";
            case AWAITING_US -> "bad";
            case DECIDED -> "good";
        };
    }
}
