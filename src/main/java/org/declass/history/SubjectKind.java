package org.declass.history;

/** The sorts of things that have a history. */
public enum SubjectKind {
    /** A withdrawn file, {@code W-12}. */
    FILE,
    /** A published version of a file, {@code REL-5}. */
    RELEASE,
    /** A review request, {@code R-2026-0007}. */
    REQUEST,
    /** One file within a request, {@code R-2026-0007/3}. */
    ITEM,
    /** An agency's answer on an item, {@code D-9}. */
    DETERMINATION,
    /** What one agency passed on to another, {@code REF-4}. */
    REFERRAL,
    /** What we contested before somebody, {@code A-12}. */
    APPEAL,
    /** An agency, by its code. */
    AGENCY,
    /** An exemption code. */
    EXEMPTION,
    /** A record group, by its number. */
    RECORD_GROUP,
    /** A document type, by its code. */
    DOCUMENT_TYPE,
    /** A person who signs in, by sign-in name. */
    PERSON,
    /** A script's token, by its public prefix. */
    TOKEN,
    /** A link by which a calendar or a reader follows the tracker, by its public prefix. */
    FEED,
    /** A view of a list, kept under a name, {@code V-3}. */
    VIEW,
    /** An import batch, {@code I-3}. */
    IMPORT,
    /** A day on which offices are closed, {@code 2012-12-24} or {@code 2013-03-06-DOE}. */
    HOLIDAY,
    /** A rule of a deadline, {@code MDR_APPEAL_FILE_CIA/1}. */
    RULE,
    /** A clock that runs, {@code CL-12}. */
    DEADLINE,
    /** Something odd about a case, {@code FI-12}. */
    FINDING,
    /** A letter to or from an agency, {@code L-12}. */
    LETTER
}
