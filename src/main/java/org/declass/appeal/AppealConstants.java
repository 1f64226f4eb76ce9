package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.declass.history.Change;
import org.declass.history.Constants;
import org.declass.history.SubjectKind;

/** How timelines write and colour the constants of appeals. */
@ApplicationScoped
class AppealConstants implements Constants {

    @Override
    public Map<Fact, Class<? extends Enum<?>>> byFact() {
        return Map.of(
                new Fact(SubjectKind.APPEAL, Change.STATUS), AppealStatus.class,
                new Fact(SubjectKind.APPEAL, "level"), AppealLevel.class,
                new Fact(SubjectKind.APPEAL, "basis"), AppealBasis.class,
                new Fact(SubjectKind.APPEAL, "overridden"), FilingPolicy.class,
                new Fact(SubjectKind.APPEAL, "closeReason"), ClosureReason.class);
    }
}
