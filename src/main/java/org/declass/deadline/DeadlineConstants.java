package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.declass.history.Change;
import org.declass.history.Constants;
import org.declass.history.SubjectKind;

/** How timelines write the constants of rules and closed days. */
@ApplicationScoped
class DeadlineConstants implements Constants {

    @Override
    public Map<Fact, Class<? extends Enum<?>>> byFact() {
        return Map.of(
                new Fact(SubjectKind.RULE, "purpose"), Purpose.class,
                new Fact(SubjectKind.RULE, "side"), Side.class,
                new Fact(SubjectKind.RULE, "startsOn"), StartingEvent.class,
                new Fact(SubjectKind.RULE, "unit"), Unit.class,
                new Fact(SubjectKind.HOLIDAY, "kind"), HolidayKind.class,
                new Fact(SubjectKind.DEADLINE, "purpose"), Purpose.class,
                new Fact(SubjectKind.DEADLINE, Change.STATUS), Ending.class);
    }
}
