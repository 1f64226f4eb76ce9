package org.declass.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a letter says: on which cases it brings an act, what must and may be said for that. */
public enum LetterKind {
    /** They confirm receipt of a request, a referral or an appeal. */
    ACKNOWLEDGEMENT(
            Direction.RECEIVED,
            EnumSet.allOf(CaseKind.class),
            List.of(),
            List.of(LetterAct.NUMBER, LetterAct.THEY_RECEIVED_ON)),
    /** They say how far they are. */
    INTERIM(Direction.RECEIVED, EnumSet.of(CaseKind.REQUEST), List.of(), List.of(LetterAct.THEIR_STATUS)),
    /** They ask us something and wait. */
    QUESTION(
            Direction.RECEIVED,
            EnumSet.of(CaseKind.REQUEST),
            List.of(LetterAct.QUESTION),
            List.of(LetterAct.ANSWER_BY)),
    /** They ask whether we still want it. */
    STILL_INTERESTED(Direction.RECEIVED, EnumSet.of(CaseKind.REQUEST), List.of(), List.of(LetterAct.ANSWER_BY)),
    /** They take more time, in unusual circumstances under the FOIA (5 U.S.C. 552(a)(6)(B)). */
    EXTENSION(Direction.RECEIVED, EnumSet.of(CaseKind.REQUEST), List.of(), List.of(LetterAct.UNTIL)),
    /** They passed items on to another agency. */
    REFERRAL_NOTICE(
            Direction.RECEIVED,
            EnumSet.of(CaseKind.REQUEST),
            List.of(LetterAct.REFERRED_TO, LetterAct.CATEGORY),
            List.of(LetterAct.ITEMS, LetterAct.ITEM_NUMBERS)),
    /** They answer on items. */
    DETERMINATION(Direction.RECEIVED, EnumSet.of(CaseKind.REQUEST), List.of(LetterAct.OUTCOME), LetterAct.OF_ANSWERS),
    /** They answer on items of an appeal. */
    APPEAL_ANSWER(Direction.RECEIVED, EnumSet.of(CaseKind.APPEAL), List.of(LetterAct.OUTCOME), LetterAct.OF_RULINGS),
    /** They send items of an appeal back to the agency, which has to decide anew. */
    REMAND(
            Direction.RECEIVED,
            EnumSet.of(CaseKind.APPEAL),
            List.of(),
            List.of(LetterAct.ITEMS, LetterAct.ITEM_NUMBERS)),
    /** They say what becomes of a fee that is appealed. */
    FEE_ANSWER(
            Direction.RECEIVED,
            EnumSet.of(CaseKind.APPEAL),
            List.of(LetterAct.FEE),
            List.of(LetterAct.ITEMS, LetterAct.ITEM_NUMBERS)),
    /** Anything else, either way. */
    OTHER(null, EnumSet.noneOf(CaseKind.class), List.of(), List.of()),
    /** Our request or appeal itself. */
    FILING(Direction.SENT, EnumSet.noneOf(CaseKind.class), List.of(), List.of()),
    /** Our answer to their question. */
    OUR_ANSWER(Direction.SENT, EnumSet.of(CaseKind.REQUEST), List.of(), List.of()),
    /** We ask how far they are. */
    FOLLOW_UP(Direction.SENT, EnumSet.noneOf(CaseKind.class), List.of(), List.of());

    private final Direction direction;
    private final Set<CaseKind> actsOn;
    private final List<String> needed;
    private final List<String> possible;

    LetterKind(Direction direction, Set<CaseKind> actsOn, List<String> needed, List<String> possible) {
        this.direction = direction;
        this.actsOn = actsOn;
        this.needed = needed;
        this.possible = possible;
    }

    /** The way such a letter goes; null where it can go either way. */
    Direction direction() {
        return direction;
    }

    /** Whether such a letter brings an act on any case. */
    public boolean brings() {
        return !actsOn.isEmpty();
    }

    boolean actsOn(CaseKind kind) {
        return actsOn.contains(kind);
    }

    /** The fields of its act that must be given. */
    List<String> needed() {
        return needed;
    }

    /** Whether the form asks for a field of its act, where the letter is about one case or several. */
    boolean asks(String field, Breadth breadth) {
        return takes(field)
                && switch (breadth) {
                    case ONE_CASE -> !LetterAct.OF_SEVERAL.equals(field);
                    case SEVERAL_CASES -> !LetterAct.OF_ONE_CASE.contains(field);
                };
    }

    /** Whether its act has a field. */
    public boolean takes(String field) {
        return needed.contains(field) || possible.contains(field);
    }
}
