package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.declass.history.Change;
import org.declass.history.Constants;
import org.declass.history.SubjectKind;

/** How timelines write and colour the constants of findings. */
@ApplicationScoped
class FindingConstants implements Constants {

    @Override
    public Map<Fact, Class<? extends Enum<?>>> byFact() {
        return Map.of(
                new Fact(SubjectKind.FINDING, Change.STATUS), FindingStatus.class,
                new Fact(SubjectKind.FINDING, "check"), Check.class);
    }
}
