package org.declass.request;

import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What is typed about a request. */
record FactsForm(
        @RestForm String kind,
        @RestForm String agency,
        @RestForm String office,
        @RestForm String title,
        @RestForm String editor,
        @RestForm String authority,
        @RestForm String refiles,
        @RestForm String remarks) {

    static FactsForm begun(String editor, String title) {
        return new FactsForm(null, null, null, title, editor, null, null, null);
    }

    /** What was asked for before, by whoever asks for it again; under the law of today, so the authority is left open. */
    static FactsForm again(ReviewRequest earlier, String editor) {
        var facts = earlier.facts();
        return new FactsForm(
                facts.kind().name(),
                facts.agency(),
                facts.office(),
                facts.title(),
                editor,
                null,
                earlier.number(),
                null);
    }

    static FactsForm of(RequestFacts facts) {
        return new FactsForm(
                facts.kind().name(),
                facts.agency(),
                facts.office(),
                facts.title(),
                facts.editor(),
                facts.authority(),
                facts.refiles(),
                facts.remarks());
    }

    RequestFacts read(Typed typed) {
        typed.needs("kind", kind, "Choose the road it is filed under.")
                .needs("agency", agency, "Choose the agency it is addressed to.")
                .needs("title", title, "Say in a line what is asked for.")
                .needs("editor", editor, "Say who of us files it.");
        atMost("office", office, 200, typed);
        atMost("title", title, 500, typed);
        atMost("editor", editor, 100, typed);
        atMost("authority", authority, 100, typed);
        atMost("refiles", refiles, 20, typed);
        atMost("remarks", remarks, 4000, typed);
        return new RequestFacts(
                typed.constant("kind", kind, RequestKind.class),
                agency,
                office,
                title,
                editor,
                authority,
                refiles,
                remarks);
    }

    private static void atMost(String field, String text, int longest, Typed typed) {
        if (text != null && text.length() > longest) {
            typed.complain(field, "Must have at most " + longest + " characters.");
        }
    }
}
