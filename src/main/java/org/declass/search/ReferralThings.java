package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.declass.history.SubjectKind;
import org.declass.referral.ReferralFacts;
import org.declass.referral.ReferralStatus;
import org.declass.web.Display;

/** Referrals, under the title of their request. */
@ApplicationScoped
class ReferralThings implements Things {

    private static final String PREFIX = "REF-";
    private static final String SELECT =
            "select f.id, f.facts, f.status, r.number, r.facts.title, r.facts.agency, r.id,"
                    + " r.numberText, f.numberText from Referral f join f.request r where";
    private static final String NUMBERS = "select f.id, n.agency, n.value from Referral f join f.numbers n where";
    private static final String OF_REQUEST = "select f.id from Referral f where";

    private final Rows rows;

    ReferralThings(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.REFERRAL;
    }

    @Override
    public List<Thing> after(long id, int most) {
        return things(rows.after(SELECT, "f.id", id, most));
    }

    @Override
    public List<Thing> of(Collection<String> numbers) {
        return things(rows.with(SELECT, "f.id", Rows.ids(PREFIX, numbers)));
    }

    /** With a request those of it, for they bear its title and its numbers. */
    @Override
    public Collection<String> touched(Touched by) {
        var ofRequests = rows.with(OF_REQUEST, "f.request.number", by.numbers(SubjectKind.REQUEST));
        return Stream.concat(
                        by.numbers(SubjectKind.REFERRAL).stream(),
                        Rows.ids(ofRequests).stream().map(id -> PREFIX + id))
                .distinct()
                .toList();
    }

    private List<Thing> things(List<Tuple> referrals) {
        var given = rows.byId(NUMBERS, "f.id", Rows.ids(referrals));
        var ofRequests = rows.byId(
                RequestThings.NUMBERS,
                "n.request.id",
                referrals.stream().map(row -> row.get(6)).toList());
        return referrals.stream()
                .map(referral -> thing(referral, given, ofRequests))
                .toList();
    }

    private static Thing thing(Tuple row, Map<Long, List<Tuple>> given, Map<Long, List<Tuple>> ofRequests) {
        var id = (Long) row.get(0);
        var facts = (ReferralFacts) row.get(1);
        var number = PREFIX + id;
        var parts = new Parts()
                .text("Referral", row.get(5) + " to " + facts.agency() + ", " + Display.label(facts.category()))
                .text("Request", row.get(3));
        given.getOrDefault(id, List.of())
                .forEach(each -> parts.number("Agency's number", (String) each.get(1), (String) each.get(2)));
        ofRequests
                .getOrDefault((Long) row.get(6), List.of())
                .forEach(each -> parts.number("Request's number", (String) each.get(1), (String) each.get(2)));
        return new Thing(
                Kind.REFERRAL,
                id,
                number,
                (String) row.get(4),
                Thing.Standing.of((ReferralStatus) row.get(2)),
                "/referrals/" + number,
                parts.all(),
                Listed.in((String) row.get(4), (String) row.get(3))
                        .withNumbers((String) row.get(7), (String) row.get(8)));
    }
}
