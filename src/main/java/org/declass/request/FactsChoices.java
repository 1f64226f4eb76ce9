package org.declass.request;

import java.util.List;
import org.declass.web.Option;

/** What the facts of a request can be chosen from. */
record FactsChoices(List<Option> kinds, List<Option> agencies, List<String> authorities) {

    private static final List<String> AUTHORITIES = List.of(
            "E.O. 13526, section 3.5", "5 U.S.C. 552", "32 CFR 2001.33", "36 CFR 1260.70", "E.O. 13526, section 3.7");

    static FactsChoices of(Choices choices) {
        return new FactsChoices(Option.of(RequestKind.values()), choices.agencies(), AUTHORITIES);
    }
}
