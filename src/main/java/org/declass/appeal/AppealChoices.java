package org.declass.appeal;

import java.util.List;
import org.declass.request.FiledBy;
import org.declass.web.Option;

/** What the filters of lists about appeals have to choose from. */
interface AppealChoices {

    /** Whose appeals. */
    default List<Option> filers() {
        return Option.of(FiledBy.values());
    }

    /** Before whom. */
    default List<Option> levels() {
        return Option.of(AppealLevel.values());
    }

    /** On what ground. */
    default List<Option> bases() {
        return Option.of(AppealBasis.values());
    }

    /** What they brought. */
    default List<Option> results() {
        return Option.of(AppealResult.values());
    }
}
