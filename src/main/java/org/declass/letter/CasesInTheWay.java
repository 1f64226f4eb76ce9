package org.declass.letter;

import java.util.List;
import org.declass.web.Refused;
import org.declass.web.Violation;

/** Some of the cases of a letter cannot take what it brings; one entry for each of them, nothing was recorded. */
final class CasesInTheWay extends Refused {

    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    CasesInTheWay(List<Violation> violations) {
        super(violations.stream().map(Violation::message).toList());
        this.violations = List.copyOf(violations);
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }

    /** What can be recorded on each of them. */
    @Override
    public List<String> possible() {
        return violations.get(0).possible().stream()
                .filter(act ->
                        violations.stream().allMatch(one -> one.possible().contains(act)))
                .toList();
    }
}
