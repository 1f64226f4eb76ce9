package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.request.Holder;
import org.declass.request.Holders;
import org.declass.request.RequestDisplay;
import org.declass.request.ReviewRequest;
import org.declass.request.TrackingNumber;

/** The bodies that have items because we contest what was answered on them. */
@ApplicationScoped
class HeldByAppeal implements Holders {

    private final Appeals appeals;

    HeldByAppeal(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public List<Holder> of(ReviewRequest request) {
        return appeals.of(request).stream()
                .filter(appeal -> appeal.status().isOpen())
                .map(HeldByAppeal::holder)
                .toList();
    }

    private static Holder holder(Appeal appeal) {
        var facts = appeal.facts();
        return new Holder(
                facts.body(),
                RequestDisplay.items(
                        appeal.items().stream()
                                .filter(contested -> contested.result() == null)
                                .map(contested -> contested.item().ordinal())
                                .toList(),
                        appeal.request().items().size()),
                appeal.dates().filedOn(),
                "on appeal",
                appeal.number(),
                "/appeals/" + appeal.number(),
                appeal.numbers().stream().map(TrackingNumber::value).toList());
    }
}
