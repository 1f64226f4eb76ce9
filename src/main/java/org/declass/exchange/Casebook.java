package org.declass.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.declass.appeal.AppealsOfOthers;

/** Holds rows about decisions against the cases that are recorded. */
@ApplicationScoped
class Casebook {

    private final AppealsOfOthers others;

    Casebook(AppealsOfOthers others) {
        this.others = others;
    }

    /** The rows as they can be taken: what stands in the way of a decision rejects its row, what is to be minded warns. */
    List<Reading> sift(List<Reading> readings) {
        return readings.stream().map(this::sift).toList();
    }

    private Reading sift(Reading row) {
        var decided = row.decided();
        if (decided == null || row.rejection() != null) {
            return row;
        }
        return others.obstacle(decided)
                .map(why -> Reading.rejected(row.line(), why))
                .orElseGet(() -> others.warning(decided).map(row::minding).orElse(row));
    }

    /** What is to be done about the same rows, with the decisions that are not recorded yet. */
    List<Decision> complete(List<Decision> decisions, List<Reading> readings) {
        var said = new HashSet<List<Object>>();
        var complete = new ArrayList<Decision>();
        for (var i = 0; i < decisions.size(); i++) {
            var decision = decisions.get(i);
            var decided = readings.get(i).decided();
            var isNews = decision.outcome() != RowOutcome.REJECTED
                    && decided != null
                    && said.add(List.of(decided.caseKey(), Reading.key(decision.facts())))
                    && others.isNews(decided, decision.file().file());
            complete.add(isNews ? decision.with(decided) : decision);
        }
        return complete;
    }
}
