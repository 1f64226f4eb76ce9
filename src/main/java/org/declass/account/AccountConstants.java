package org.declass.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.declass.history.Constants;
import org.declass.history.SubjectKind;

/** How timelines write the constants of people and tokens. */
@ApplicationScoped
class AccountConstants implements Constants {

    @Override
    public Map<Fact, Class<? extends Enum<?>>> byFact() {
        return Map.of(
                new Fact(SubjectKind.PERSON, "role"), Role.class, new Fact(SubjectKind.TOKEN, "scope"), Scope.class);
    }
}
