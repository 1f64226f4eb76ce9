package org.declass.appeal;

import java.util.Locale;
import java.util.Optional;

/** What a person can record on an appeal; the noun is the last part of its URL. */
public enum AppealAct {
    /** They confirm receipt. */
    ACKNOWLEDGE("acknowledgement", "Record the acknowledgement", AppealStatus.ACKNOWLEDGED),
    /** ISCAP asks the agency for the materials. */
    REQUEST_MATERIALS("materials-request", "Record the request for materials", AppealStatus.MATERIALS_REQUESTED),
    /** ISCAP has the materials. */
    RECEIVE_MATERIALS("materials-receipt", "Record the receipt of materials", AppealStatus.MATERIALS_RECEIVED),
    /** ISCAP reviews them. */
    REVIEW("review", "Record that review began", AppealStatus.UNDER_REVIEW),
    /** They decide on items. */
    DECIDE("decision", "Record a decision", AppealStatus.DECIDED),
    /** They close it without a decision. */
    CLOSE("closure", "Record its administrative closure", AppealStatus.ADMINISTRATIVELY_CLOSED),
    /** We take it back. */
    WITHDRAW("withdrawal", "Withdraw it", AppealStatus.WITHDRAWN),
    /** A number they gave it. */
    NUMBER("numbers", "Note a number", null);

    private final String noun;
    private final String label;
    private final AppealStatus target;

    AppealAct(String noun, String label, AppealStatus target) {
        this.noun = noun;
        this.label = label;
        this.target = target;
    }

    /** The last part of its URL. */
    public String noun() {
        return noun;
    }

    /** The act as a command on a button. */
    public String label() {
        return label;
    }

    /** The status it leads to; empty where it moves nothing. */
    Optional<AppealStatus> target() {
        return Optional.ofNullable(target);
    }

    /** Its name in an error message. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
