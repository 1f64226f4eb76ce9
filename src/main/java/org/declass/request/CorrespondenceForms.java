package org.declass.request;

import java.util.List;
import java.util.Objects;
import org.declass.agency.Agencies;
import org.declass.file.ReleaseExtent;
import org.declass.file.ReleaseFacts;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What is typed into the forms of notes, reroutings and interim releases, besides the day and the note. */
final class CorrespondenceForms {

    private CorrespondenceForms() {}

    /** What the agency calls where the request stands. */
    record Note(@RestForm String theirStatus) {

        static final Note EMPTY = new Note(null);

        String read(Typed typed) {
            return typed.text("theirStatus", theirStatus, 200);
        }
    }

    /** Who has it now. */
    record Rerouting(
            @RestForm String agency,
            @RestForm String office,
            @RestForm String number) {

        static final Rerouting EMPTY = new Rerouting(null, null, null);

        Letters.Rerouting read(Typed typed) {
            typed.needs("agency", agency, "Choose the agency that has it now.");
            return new Letters.Rerouting(
                    Agencies.code(agency), typed.text("office", office, 200), typed.text("number", number, 80));
        }
    }

    /** By when they mean to answer. */
    record TimeTaken(@RestForm String until) {

        static final TimeTaken EMPTY = new TimeTaken(null);

        Letters.Extension read(Typed typed) {
            return new Letters.Extension(typed.day("until", until));
        }
    }

    /** What became public. */
    record InterimRelease(
            @RestForm List<String> items,
            @RestForm String extent,
            @RestForm String pages,
            @RestForm String sourceName,
            @RestForm String url,
            @RestForm String citation) {

        InterimRelease {
            items = items == null ? List.of() : List.copyOf(items);
        }

        static InterimRelease begun(List<String> items) {
            return new InterimRelease(items, ReleaseExtent.UNSTATED.name(), null, null, null, null);
        }

        Letters.InterimRelease read(Typed typed) {
            if (items.isEmpty()) {
                typed.complain("items", "Tick at least one item.");
            }
            var count = typed.number("pages", pages);
            if (count != null && (count < 0 || count > 1_000_000)) {
                typed.complain("pages", "Must be between 0 and 1,000,000.");
            }
            var address = typed.text("url", url, 1000);
            if (address != null && !address.matches(ReleaseFacts.WEB_ADDRESS)) {
                typed.complain("url", "Must begin with http:// or https://.");
            }
            return new Letters.InterimRelease(
                    items.stream()
                            .map(item -> typed.number("items", item))
                            .filter(Objects::nonNull)
                            .toList(),
                    typed.constant("extent", extent, ReleaseExtent.class),
                    count,
                    typed.text("sourceName", sourceName, 300),
                    address,
                    typed.text("citation", citation, 1000));
        }
    }
}
