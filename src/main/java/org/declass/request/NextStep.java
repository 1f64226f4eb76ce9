package org.declass.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.declass.web.Labelled;
import org.declass.web.Toned;

/**
 * Something to do next about a request.
 *
 * @param weight how much it matters
 * @param act what to do, in a few words
 * @param href the form that records it, or the page that says more; null where the viewer may not do it
 * @param day the day that matters for it, or null
 * @param why a sentence
 * @param sources what it comes from: clocks, findings
 */
public record NextStep(Weight weight, String act, String href, LocalDate day, String why, List<Source> sources) {

    /** How much a step matters; the greatest first. */
    public enum Weight implements Labelled, Toned {
        /** A right of ours is lost after a day. */
        LOSING("Before it is too late", "bad"),
        /** The agency waits for us, or we have not sent it. */
        OUR_TURN("Our turn", "warn"),
        /** Their time is over, and that gives us a right. */
        RIGHT("A right to use", "info"),
        /** Something is odd or late. */
        ASK("Worth asking", "neutral"),
        /** There is nothing to do before a day. */
        WAIT("Wait", "neutral");

        private final String label;
        private final String tone;

        Weight(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String tone() {
            return tone;
        }
    }

    /** Whether it comes from something with one of these numbers. */
    public boolean isFrom(Collection<String> numbers) {
        return sources.stream().anyMatch(source -> numbers.contains(source.name()));
    }

    /**
     * What a step comes from.
     *
     * @param name its number: "CL-12"
     * @param href its page
     */
    public record Source(String name, String href) {}
}
