package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.EntryRow;
import org.declass.history.Frame;
import org.declass.history.HistoryEntries;
import org.declass.history.HistoryEntry;
import org.declass.history.Verb;
import org.declass.web.BadQuery;
import org.declass.web.NotFound;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The form by which people put a mistaken entry right; it is reached from the entry on the timeline. */
@Path("/requests")
@RolesAllowed("staff")
class CorrectionPages {

    private static final List<Option> MISTAKES = List.of(
            new Option(
                    Letters.Mistake.DID_NOT_HAPPEN.name(),
                    "It did not happen",
                    "The request stands again where it stood before"),
            new Option(Letters.Mistake.WRONG_DAY.name(), "It happened on another day", "Only the day changes"));
    private static final List<Option> OF_WORDS = List.of(
            new Option(
                    Letters.Mistake.WRONG_WORDS.name(),
                    "It should say something else",
                    "Below, all that it should say"),
            new Option(Letters.Mistake.DID_NOT_HAPPEN.name(), "It did not happen", "What it brought goes with it"),
            MISTAKES.get(1));

    private final CorrectionDesk desk;
    private final ReviewRequests requests;
    private final HistoryEntries history;
    private final CorrespondenceCorrections correspondence;
    private final Choices choices;
    private final ActPages pages;
    private final Acts acts;

    CorrectionPages(
            CorrectionDesk desk,
            ReviewRequests requests,
            HistoryEntries history,
            CorrespondenceCorrections correspondence,
            Choices choices,
            ActPages pages,
            Acts acts) {
        this.correspondence = correspondence;
        this.choices = choices;
        this.desk = desk;
        this.requests = requests;
        this.history = history;
        this.pages = pages;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance correction(
                ActFrame act, HistoryEntry mistaken, ActForms.Correction form, Offered offered, Entered entered);
    }

    /**
     * What the form offers.
     *
     * @param mistakes what can be wrong
     * @param isNote whether the entry is a note
     * @param isRerouting whether it is a rerouting
     * @param isExtension whether it is an extension
     * @param agencies the agencies a request can be with
     */
    record Offered(
            List<Option> mistakes, boolean isNote, boolean isRerouting, boolean isExtension, List<Option> agencies) {}

    @GET
    @Path("/{number}/corrections/new")
    public TemplateInstance form(@RestPath String number, @RestQuery Long entry) {
        return pages.open(
                number,
                RequestAct.CORRECT,
                frame -> form(number, frame, begun(requests.get(number), entry), Entered.NOTHING));
    }

    @POST
    @Path("/{number}/corrections")
    public Response correct(@RestPath String number, @BeanParam ActForms.Correction form, @BeanParam Entered entered) {
        return pages.send(number, entered, frame -> form(number, frame, form, entered), () -> {
            var typed = new Typed().needs("note", entered.note(), "Say what was wrong.");
            var correction = form.read(typed);
            desk.correct(number, correction, entered.seen(), entered.act(acts, typed));
            return "The entry is put right; it stays on the timeline, and so does the correction.";
        });
    }

    private TemplateInstance form(String number, Frame frame, ActForms.Correction form, Entered entered) {
        var request = requests.get(number);
        return Templates.correction(
                ActFrame.of(request, RequestAct.CORRECT, frame),
                mistaken(request, form.entry()),
                form,
                offered(mistaken(request, form.entry()).verb()),
                entered);
    }

    private Offered offered(Verb verb) {
        return new Offered(
                CorrespondenceCorrections.WORDED.contains(verb) ? OF_WORDS : MISTAKES,
                verb == Verb.NOTED,
                verb == Verb.REROUTED,
                verb == Verb.EXTENDED,
                verb == Verb.REROUTED ? choices.agencies() : List.of());
    }

    /** Filled with what the entry says now. */
    private ActForms.Correction begun(ReviewRequest request, Long position) {
        var entry = mistaken(request, position);
        if (!CorrespondenceCorrections.WORDED.contains(entry.verb())) {
            return ActForms.Correction.of(position);
        }
        var now = correspondence.found(request, entry);
        var until = request.extension().extendedUntil();
        return new ActForms.Correction(
                position,
                null,
                null,
                now.note(),
                now.theirWord(),
                request.facts().agency(),
                request.facts().office(),
                now.last("number")
                        .map(EntryRow.Changed::after)
                        .map(number -> number.substring(number.indexOf(' ') + 1))
                        .orElse(null),
                until == null ? null : until.toString());
    }

    private HistoryEntry mistaken(ReviewRequest request, Long position) {
        if (position == null) {
            throw new BadQuery(
                    "entry", "Say which entry was a mistake; those that can be put right have a link to this.");
        }
        return history.at(position)
                .filter(entry -> entry.subject().equals(request.subject()))
                .orElseThrow(() -> new NotFound("entry of " + request.number(), String.valueOf(position)));
    }
}
