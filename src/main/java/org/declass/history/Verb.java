package org.declass.history;

/** What was done: the words of the trade, in the past tense, as a timeline shows them. */
public enum Verb {
    /** Entered for the first time. */
    RECORDED("recorded"),
    /** Facts were changed without moving the status. */
    EDITED("edited"),
    /** A mistaken entry was put right; the entry names the one it corrects. */
    CORRECTED("corrected"),
    /** Entered by mistake and struck from the lists; the record itself stays. */
    STRUCK("struck from the lists"),
    /** Taken away by its owner; what it was can be read in the history. */
    DELETED("deleted"),
    /** Struck by mistake and back in the lists. */
    RESTORED("restored to the lists"),
    /** It holds no longer. */
    ENDED("ended"),
    /** An office was added to an agency. */
    OFFICE_RECORDED("recorded an office of"),
    /** Facts of an agency's office were changed. */
    OFFICE_EDITED("edited an office of"),
    /** A published version was added to a file. */
    RELEASE_RECORDED("recorded a release of"),
    /** Found back on the open shelf. */
    FOUND_REOPENED("found back on the shelf"),
    /** Found to be missing. */
    FOUND_MISSING("found missing"),
    /** Looked for and found withdrawn as before. */
    FOUND_STILL_WITHDRAWN("found still withdrawn"),
    /** Withdrawn once more after a release. */
    FOUND_WITHDRAWN_AGAIN("found withdrawn again"),
    /** A file was added to a request. */
    ITEM_ADDED("added an item to"),
    /** A file was taken off a draft request. */
    ITEM_REMOVED("removed an item from"),
    /** A number given by an agency or by us was noted. */
    NUMBER_ADDED("noted a number of"),
    /** Something worth keeping was written down; nothing moved. */
    NOTED("wrote a note on"),
    /** Sent to the agency. */
    SENT("sent"),
    /** The agency confirmed receipt. */
    ACKNOWLEDGED("acknowledged"),
    /** The agency began its review. */
    REVIEW_STARTED("review started"),
    /** The agency took more time to answer. */
    EXTENDED("the agency took more time for"),
    /** Another agency or office has it now. */
    REROUTED("rerouted"),
    /** A part became public while the agency goes on. */
    INTERIM_RELEASED("interim release on"),
    /** The agency asked us something and waits. */
    ASKED_US("the agency asked us about"),
    /** We answered the agency's question. */
    ANSWERED("answered the agency about"),
    /** The agency passed items on to another. */
    REFERRED("referred"),
    /** The other agency confirmed receipt of a referral. */
    REFERRAL_ACKNOWLEDGED("referral acknowledged"),
    /** The other agency sent a referral back with its recommendation. */
    RETURNED("referral returned"),
    /** A returned referral went out again. */
    REFERRED_AGAIN("referred again"),
    /** A referral was called off. */
    REFERRAL_CANCELLED("referral cancelled"),
    /** We contested something before somebody. */
    APPEALED("appealed"),
    /** They confirmed receipt of an appeal. */
    APPEAL_ACKNOWLEDGED("appeal acknowledged"),
    /** ISCAP asked the agency for the materials of an appeal. */
    MATERIALS_REQUESTED("materials requested for the appeal"),
    /** ISCAP has the materials of an appeal. */
    MATERIALS_RECEIVED("materials received for the appeal"),
    /** ISCAP reviews the materials of an appeal. */
    APPEAL_REVIEW_STARTED("review of the appeal started"),
    /** Items of an appeal were decided. */
    APPEAL_DECIDED("appeal decided"),
    /** An appeal was closed without a decision. */
    APPEAL_CLOSED("appeal administratively closed"),
    /** We took an appeal back. */
    APPEAL_WITHDRAWN("appeal withdrawn"),
    /** An agency answered on an item. */
    DETERMINED("determined"),
    /** A person put a day in the place of a reckoned due day. */
    SET_BY_HAND("set the day of"),
    /** A due day set by a person was taken back: the reckoned one counts again. */
    HAND_TAKEN_BACK("took back the day set for"),
    /** What follows from the acts of a case was settled anew, because the law, the calendar or the checks changed. */
    SETTLED_ANEW("settled anew"),
    /** A finding was set aside with a reason. */
    DISMISSED("dismissed"),
    /** A finding that was set aside counts again. */
    DISMISSAL_TAKEN_BACK("took back the dismissal of"),
    /** The tracker looked a case through by itself; in entries from before that was {@link #SETTLED_ANEW}. */
    CHECKED("checked"),
    /** A letter is about this case, too. */
    LINKED("recorded on this case, too,"),
    /** A file was added to a letter. */
    ATTACHED("attached a file to"),
    /** The case was closed. */
    CLOSED("closed"),
    /** A closed case was opened again. */
    REOPENED("reopened"),
    /** Someone may sign in again. */
    ENABLED("enabled"),
    /** Someone may no longer sign in. */
    DISABLED("disabled"),
    /** A password was changed or reset. */
    PASSWORD_CHANGED("password changed"),
    /** A token was taken back for good. */
    REVOKED("revoked"),
    /** A table to import was uploaded or its columns were explained. */
    IMPORT_PREPARED("prepared the import"),
    /** A dry run of an import ended. */
    IMPORT_CHECKED("checked the import"),
    /** An import was stopped half-way by a person. */
    IMPORT_STOPPED("stopped the import"),
    /** An import was started. */
    IMPORT_STARTED("import started"),
    /** An import ran to its end. */
    IMPORT_FINISHED("import finished"),
    /** An import stopped with an error. */
    IMPORT_FAILED("import failed"),
    /** What an import had done was taken back. */
    IMPORT_UNDONE("import undone");

    private final String phrase;

    Verb(String phrase) {
        this.phrase = phrase;
    }

    /** The words a timeline shows, such as "referral returned". */
    public String phrase() {
        return phrase;
    }

    /** Whether it says nothing on which clocks or findings could stand, so that nothing follows from it. */
    public boolean isWordsOnly() {
        return this == NOTED;
    }
}
