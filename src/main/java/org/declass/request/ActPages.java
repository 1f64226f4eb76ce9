package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.Flash;
import org.declass.web.Seen;
import org.declass.web.Typed;

/** What the pages of all acts on a request do alike. */
@ApplicationScoped
class ActPages {

    private final ReviewRequests requests;
    private final RequestDetails details;
    private final Forms forms;
    private final Acts acts;

    ActPages(ReviewRequests requests, RequestDetails details, Forms forms, Acts acts) {
        this.requests = requests;
        this.details = details;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance plain(
                ActFrame act, PlainWords words, List<AskedAgain> tooEarly, Entered entered);
    }

    /** An act that is told by its day and a note. */
    interface PlainAct {
        ReviewRequest record(String number, Seen seen, Act act);
    }

    /** Opens the form of an act that is possible now. */
    TemplateInstance open(String number, RequestAct act, Function<Frame, TemplateInstance> form) {
        var frame = forms.opened();
        requests.get(number).require(act);
        return form.apply(frame);
    }

    /** Sends the form of an act, and goes on to the request with a sentence about what was done. */
    Response send(String number, Entered entered, Function<Frame, TemplateInstance> form, Supplier<String> act) {
        return forms.send(entered, ReviewRequest.subject(number), form, () -> {
            var done = act.get();
            return Flash.seeOther(UriBuilder.fromPath("/requests/{number}").build(number), done);
        });
    }

    /** The form of an act that is told by its day and a note. */
    TemplateInstance plain(String number, RequestAct act, Frame frame, Entered entered) {
        var request = requests.get(number);
        var tooEarly = act == RequestAct.SEND ? details.tooEarly(request) : List.<AskedAgain>of();
        return Templates.plain(ActFrame.of(request, act, frame), PlainWords.of(act), tooEarly, entered);
    }

    /** Sends such a form. */
    Response plain(String number, RequestAct act, Entered entered, PlainAct desk) {
        return send(number, entered, frame -> plain(number, act, frame, entered), () -> {
            desk.record(number, entered.seen(), entered.act(acts, new Typed()));
            return number + " " + PlainWords.of(act).done();
        });
    }
}
