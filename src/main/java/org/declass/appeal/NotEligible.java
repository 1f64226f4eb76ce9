package org.declass.appeal;

import java.util.List;
import org.declass.web.Refused;
import org.declass.web.Violation;

/** Something stands in the way of an appeal; names each policy that does. */
class NotEligible extends Refused {

    private static final long serialVersionUID = 1;

    private final transient List<FilingObstacle> obstacles;

    NotEligible(List<FilingObstacle> obstacles) {
        super(obstacles.stream().map(FilingObstacle::cited).toList());
        this.obstacles = List.copyOf(obstacles);
    }

    @Override
    public List<Violation> violations() {
        return obstacles.stream()
                .map(obstacle -> new Violation(obstacle.policy().name(), obstacle.cited()))
                .toList();
    }
}
