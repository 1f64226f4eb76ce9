package org.declass.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.declass.batch.Selection.Selected;
import org.declass.history.Acts;
import org.declass.request.RequestKind;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What scripts send about batches of drafts, and what they are told. */
final class BatchBodies {

    private BatchBodies() {}

    /**
     * Which files are to be asked for, and how.
     *
     * @param kind MDR, LIBRARY_MDR or FOIA
     * @param agency the agency that is asked; null for whoever holds each file
     * @param most how many files one request asks for; 50 when nothing is said
     * @param files the files, 400 at most; null for those never requested that pass a filter
     * @param matching the filter, as in the address of the list of files; empty for all
     * @param cursor where to go on in what passes the filter
     */
    @Schema(name = "DraftBatchQuestion")
    record Question(
            @NotNull RequestKind kind,
            @Size(max = 20) @Schema(examples = "NARA") String agency,

            @Min(1) @Max(Selection.MOST) Integer most,

            @Size(min = 1, max = Selection.MOST, message = "must have 1 to {max} entries")
            List<@NotBlank @Size(max = 20) String> files,

            @Size(max = 2000) @Schema(examples = "recordGroup=59&kind=RECLASSIFIED")
            String matching,

            @Size(max = 500) String cursor) {

        Terms terms() {
            return new Terms(kind, Typed.orNull(agency), most == null ? Terms.USUAL : most);
        }
    }

    /**
     * How the files can be asked for.
     *
     * @param total how many files there are to choose from; null after the first page and where they are more than 2000
     * @param next the cursor of those after these, or null
     * @param requests what could be drafted; send it along to draft it
     * @param leftOut the files that no request asks for
     */
    @Schema(name = "DraftBatchPlan")
    record Answer(Long total, String next, List<Proposed> requests, List<LeftOut> leftOut) {

        static Answer of(Selected selected, Plan plan) {
            return new Answer(
                    selected.total(),
                    selected.next(),
                    plan.proposals().stream().map(Proposed::of).toList(),
                    plan.leftOut());
        }
    }

    /**
     * A request that could be drafted.
     *
     * @param place the one folder its files come from
     * @param warning what should be looked at before it is drafted, or null
     */
    @Schema(name = "DraftBatchProposal")
    record Proposed(String agency, String title, List<String> files, Folder place, String warning) {

        static Proposed of(Proposal proposal) {
            return new Proposed(
                    proposal.agency(),
                    proposal.title(),
                    proposal.numbers(),
                    Folder.of(proposal.place()),
                    proposal.warning());
        }
    }

    /** A folder; what is not recorded is null. */
    @Schema(name = "DraftBatchFolder")
    record Folder(String repository, String recordGroup, String series, String box, String folder) {

        static Folder of(Place place) {
            return new Folder(place.repository(), place.recordGroup(), place.series(), place.box(), place.folder());
        }
    }

    /**
     * Drafts that are to be begun.
     *
     * @param kind the road of all: MDR, LIBRARY_MDR or FOIA
     * @param editor who of us files them
     * @param authority the law they are filed under; the usual one of the kind when nothing is said
     * @param note for the timeline of each
     * @param requests each of them, with 400 files in all at most
     */
    @Schema(name = "DraftBatchBody")
    record Body(
            @NotNull RequestKind kind,

            @NotBlank @Size(max = 100) @Schema(examples = "Ed")
            String editor,

            @Size(max = 100) String authority,
            @Size(max = Acts.LONGEST_NOTE) String note,
            @NotEmpty @Size(max = Selection.MOST) List<@NotNull @Valid Wanted> requests) {

        Order order() {
            var usual = new Terms(kind, null, Terms.USUAL).authority();
            return new Order(
                    kind,
                    editor.strip(),
                    Typed.orNull(authority) == null ? usual : authority.strip(),
                    Typed.asTyped(note),
                    requests.stream().map(Wanted::read).toList());
        }
    }

    /**
     * One of the drafts.
     *
     * @param agency the agency that is asked
     * @param title what is asked for, in a line
     * @param files the files, all of one folder
     */
    @Schema(name = "DraftBatchWanted")
    record Wanted(
            @NotBlank @Size(max = 20) @Schema(examples = "NARA")
            String agency,

            @NotBlank @Size(max = 500) String title,
            @NotEmpty @Size(max = Selection.MOST) List<@NotBlank @Size(max = 14) String> files) {

        Order.Wanted read() {
            return new Order.Wanted(
                    agency.strip(),
                    title.strip(),
                    files.stream().map(String::strip).toList());
        }
    }

    /**
     * What became of a batch.
     *
     * @param number its number, {@code DB-3}; its page is {@code /requests/batches/DB-3}
     * @param left how many have no outcome yet
     * @param underWay whether those are being drafted now; false with something left where it came to a stop
     */
    @Schema(name = "DraftBatchResult")
    record Became(String number, long drafted, long refused, long left, boolean underWay, List<Row> rows) {

        static Became of(Result result) {
            return new Became(
                    result.number(),
                    result.drafted(),
                    result.refused(),
                    result.left(),
                    result.underWay(),
                    result.rows().stream()
                            .map(row -> new Row(
                                    row.title(), row.agency(), row.files(), row.outcome(), row.request(), row.reason()))
                            .toList());
        }
    }

    /**
     * What became of a request of a batch.
     *
     * @param outcome DRAFTED or REFUSED; null where it is not done yet
     * @param request the number of the draft, or null
     * @param reason why there is none, or null
     */
    @Schema(name = "DraftBatchOutcome")
    record Row(String title, String agency, List<String> files, Outcome outcome, String request, String reason) {}
}
