package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.declass.history.Change;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;

/**
 * Finds the cases whose findings can follow from an act on another case that asks for the same files: those on the other
 * road, where it came under way or ceased to be; and those whose agency may decline, where something was answered.
 *
 * <p>Most acts on a case (a receipt, a note, a referral) mean nothing to its neighbours, and most neighbours go the same
 * road; looking at all of them each time took as long as the square of their number.
 */
@ApplicationScoped
class Neighbours {

    private static final List<RequestKind> REVIEWS = List.of(RequestKind.MDR, RequestKind.LIBRARY_MDR);

    private static final String SHARING =
            "select distinct r.number from RequestItem mine join RequestItem other on other.file = mine.file"
                    + " join mine.request m join other.request r where m.number in :requests and r <> m";

    private static final String OTHER_ROAD = SHARING
            + " and r.standing.status <> CLOSED and ((m.facts.kind = FOIA and r.facts.kind in :reviews)"
            + " or (m.facts.kind in :reviews and r.facts.kind = FOIA))";

    private static final String MAY_DECLINE = SHARING
            + " and r.standing.status not in (DECIDED, UNDER_APPEAL, CLOSED) and r.facts.kind in :reviews"
            + " and exists (select 1 from Determination d where d.item = mine and d.agency = r.facts.agency)";

    private final EntityManager entities;

    Neighbours(EntityManager entities) {
        this.entities = entities;
    }

    /** The numbers of the neighbours to look at after some acts. */
    Set<String> after(List<HistoryEntry> entries) {
        var answered = requests(entries, Neighbours::isAboutAnswers);
        var moved = requests(entries, entry -> entry.changes().stream().anyMatch(Neighbours::isMove));
        moved.addAll(answered);
        var neighbours = new LinkedHashSet<>(sharing(OTHER_ROAD, moved));
        neighbours.addAll(sharing(MAY_DECLINE, answered));
        return neighbours;
    }

    private static Set<String> requests(List<HistoryEntry> entries, Predicate<HistoryEntry> which) {
        return entries.stream()
                .filter(which)
                .map(entry -> entry.of().request())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Something was answered or put right, or the law of what was answered changed. */
    private static boolean isAboutAnswers(HistoryEntry entry) {
        return entry.verb() == Verb.SETTLED_ANEW || entry.changes().stream().anyMatch(Neighbours::isAnswer);
    }

    /** An answer with another date alone says so of the file only. */
    private static boolean isAnswer(Change change) {
        return change.subject().kind() == SubjectKind.ITEM && change.field().equals("outcome")
                || change.subject().kind() == SubjectKind.FILE && change.field().equals("answer");
    }

    private static boolean isMove(Change change) {
        return change.subject().kind() == SubjectKind.REQUEST
                && change.field().equals(Change.STATUS)
                && underWay(change.before()) != underWay(change.after());
    }

    /** As what a case is seen from others: not at all, with those of its items that wait for an answer, or with all. */
    private enum Seen {
        NOT,
        UNANSWERED,
        ALL
    }

    private static Seen underWay(String status) {
        return status == null
                ? Seen.NOT
                : switch (RequestStatus.valueOf(status)) {
                    case DRAFT, CLOSED -> Seen.NOT;
                    case SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, AWAITING_US, DECIDED -> Seen.UNANSWERED;
                    case UNDER_APPEAL -> Seen.ALL;
                };
    }

    private List<String> sharing(String query, Collection<String> requests) {
        return requests.isEmpty()
                ? List.of()
                : entities.createQuery(query, String.class)
                        .setParameter("requests", requests)
                        .setParameter("reviews", REVIEWS)
                        .getResultList();
    }
}
