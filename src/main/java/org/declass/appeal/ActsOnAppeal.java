package org.declass.appeal;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.request.ActFrame;
import org.declass.web.Flash;
import org.declass.web.PossibleAct;
import org.declass.web.Viewer;

/** What the pages of all acts on an appeal do alike. */
@ApplicationScoped
class ActsOnAppeal {

    private final Appeals appeals;
    private final Forms forms;
    private final Viewer viewer;

    ActsOnAppeal(Appeals appeals, Forms forms, Viewer viewer) {
        this.appeals = appeals;
        this.forms = forms;
        this.viewer = viewer;
    }

    /** Opens the form of an act that is possible now. */
    TemplateInstance open(String number, AppealAct act, Function<Frame, TemplateInstance> form) {
        var frame = forms.opened();
        appeals.get(number).require(act);
        return form.apply(frame);
    }

    /** Sends the form of an act, and goes on to the appeal with a sentence about what was done. */
    Response send(String number, Entered entered, Function<Frame, TemplateInstance> form, Supplier<String> act) {
        return forms.send(entered, Appeal.subject(number), form, () -> {
            var done = act.get();
            return Flash.seeOther(UriBuilder.fromPath("/appeals/{number}").build(number), done);
        });
    }

    /** What stands around the fields of an act's form. */
    ActFrame frame(String number, AppealAct act, Frame frame) {
        var appeal = appeals.get(number);
        var request = appeal.request();
        var href = "/appeals/" + appeal.number();
        return new ActFrame(
                "Appeals",
                "/appeals",
                appeal.number(),
                href,
                appeal.facts().level().label() + " appeal, of " + request.number() + ": "
                        + request.facts().title(),
                act.label(),
                href + "/" + act.noun(),
                frame.versionOr(appeal.version()),
                frame);
    }

    /** What the viewer can record on an appeal now. */
    List<PossibleAct> possible(Appeal appeal) {
        return appeal.acts().stream()
                .filter(act -> act == AppealAct.WITHDRAW ? viewer.isEditor() : viewer.isStaff())
                .map(act -> new PossibleAct(act.label(), "/appeals/" + appeal.number() + "/" + act.noun() + "/new"))
                .toList();
    }
}
