package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.declass.history.Change;
import org.declass.history.Constants;
import org.declass.history.SubjectKind;

/** How timelines write and colour the constants of requests and their items. */
@ApplicationScoped
class RequestConstants implements Constants {

    @Override
    public Map<Fact, Class<? extends Enum<?>>> byFact() {
        return Map.of(
                new Fact(SubjectKind.REQUEST, Change.STATUS),
                RequestStatus.class,
                new Fact(SubjectKind.REQUEST, "kind"),
                RequestKind.class,
                new Fact(SubjectKind.REQUEST, "closeReason"),
                CloseReason.class,
                new Fact(SubjectKind.ITEM, "outcome"),
                Outcome.class,
                new Fact(SubjectKind.ITEM, "stage"),
                Stage.class);
    }
}
