package org.declass.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What is looked for. */
public class SearchQuery {

    /** The most characters that are looked for. */
    static final int LONGEST = 400;

    /** How many of a kind are answered at once, at most. */
    static final int MOST = 100;

    private static final int OF_EACH_KIND = 10;

    @RestQuery
    @Size(max = LONGEST)
    @Parameter(
            description =
                    "Words and numbers, all of which must be there: as a word, as the beginning of one (from three"
                            + " letters on) or, with a digit in it, as a fragment (from three characters on). Case, accents,"
                            + " punctuation and zeros in front do not count.",
            example = "jupiter 2013-045")
    public String q;

    @RestQuery
    @Parameter(description = "Only these sorts of things.")
    public List<Kind> kind;

    @RestQuery
    @Min(1)
    @Max(MOST)
    @Parameter(description = "How many of each kind, 1 to 100; 10 when absent.")
    public Integer limit;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Where it goes on: the `next` of a kind, with that kind alone.")
    public String cursor;

    /** What was typed; empty where nothing was. */
    String typed() {
        return q == null ? "" : q;
    }

    /** The kinds asked for; none for all. */
    List<Kind> kinds() {
        return kind == null
                ? List.of()
                : kind.stream().filter(Objects::nonNull).distinct().toList();
    }

    int limit() {
        return limit == null ? OF_EACH_KIND : limit;
    }
}
