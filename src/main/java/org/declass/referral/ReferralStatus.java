package org.declass.referral;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.declass.web.IllegalAct;
import org.declass.web.Toned;

/**
 * Where a referral stands.
 *
 * <pre>
 * SENT -> ACKNOWLEDGED -> RETURNED
 * SENT -> RETURNED
 * SENT, ACKNOWLEDGED -> CANCELLED
 * RETURNED -> SENT                      referred again
 * </pre>
 */
public enum ReferralStatus implements Toned {
    /** With the other agency, as far as we know. */
    SENT,
    /** The other agency confirmed receipt. */
    ACKNOWLEDGED,
    /** Back with a recommendation. */
    RETURNED,
    /** Called off. */
    CANCELLED;

    /** Those that are not back. */
    public static final List<ReferralStatus> OUT = List.of(SENT, ACKNOWLEDGED);

    static final List<ReferralStatus> BACK = List.of(RETURNED, CANCELLED);

    Set<ReferralStatus> next() {
        return switch (this) {
            case SENT -> Set.of(ACKNOWLEDGED, RETURNED, CANCELLED);
            case ACKNOWLEDGED -> Set.of(RETURNED, CANCELLED);
            case RETURNED -> Set.of(SENT);
            case CANCELLED -> Set.of();
        };
    }

    /** What a person can record now. */
    List<ReferralAct> acts() {
        return switch (this) {
            case SENT -> List.of(ReferralAct.ACKNOWLEDGE, ReferralAct.RETURN, ReferralAct.CANCEL, ReferralAct.NUMBER);
            case ACKNOWLEDGED -> List.of(ReferralAct.RETURN, ReferralAct.CANCEL, ReferralAct.NUMBER);
            case RETURNED -> List.of(ReferralAct.REFER_AGAIN, ReferralAct.NUMBER);
            case CANCELLED -> List.of();
        };
    }

    void require(ReferralAct act, String number) {
        if (!acts().contains(act)) {
            throw IllegalAct.at(
                    this,
                    number,
                    act.label(),
                    acts().stream().map(ReferralAct::word).toList());
        }
    }

    /** Whether the other agency still has it. */
    public boolean isOut() {
        return OUT.contains(this);
    }

    @Override
    public String tone() {
        return switch (this) {
            case SENT -> "waiting";
            case ACKNOWLEDGED -> "info";
            case RETURNED -> "good";
            case CANCELLED -> "neutral";
        };
    }

    /** What a person can record on a referral; the noun is the last part of its URL. */
    public enum ReferralAct {
        /** The other agency confirms receipt. */
        ACKNOWLEDGE("acknowledgement", "Record the acknowledgement"),
        /** It comes back. */
        RETURN("return", "Record its return"),
        /** It goes out once more. */
        REFER_AGAIN("renewal", "Record that it was referred again"),
        /** It is called off. */
        CANCEL("cancellation", "Cancel"),
        /** A number of the sender or the receiver. */
        NUMBER("numbers", "Note a number");

        private final String noun;
        private final String label;

        ReferralAct(String noun, String label) {
            this.noun = noun;
            this.label = label;
        }

        /** The last part of its URL. */
        public String noun() {
            return noun;
        }

        /** The act as a command on a button. */
        public String label() {
            return label;
        }

        /** Its name in an error message. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
