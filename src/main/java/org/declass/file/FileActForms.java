package org.declass.file;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.Filled;
import org.declass.web.Flash;

/** What the forms of all acts on a file have in common: how they are opened, sent, and come back. */
@ApplicationScoped
class FileActForms {

    private final WithdrawnFiles files;
    private final Forms forms;
    private final Acts acts;

    FileActForms(WithdrawnFiles files, Forms forms, Acts acts) {
        this.files = files;
        this.forms = forms;
        this.acts = acts;
    }

    /**
     * What stands around the fields.
     *
     * @param number the number of the file
     * @param heading what the file is
     * @param title the act as a command
     * @param hint when one does it, or null
     * @param action where the form goes
     * @param version the version the form carries
     */
    record Page(String number, String heading, String title, String hint, String action, long version) {

        static Page of(WithdrawnFile file, FileAct act, Frame frame) {
            return new Page(
                    file.number(),
                    file.facts().heading(),
                    act.label(),
                    act.hint(),
                    act.link(file.number()).href(),
                    frame.versionOr(file.version()));
        }
    }

    /** Does what a form asks for, and says what was done. */
    interface Doing {
        String with(Filled form, Entered entered);
    }

    /** Shows a form, for the first time or again. */
    interface Showing {
        TemplateInstance of(WithdrawnFile file, Filled form, Frame frame);
    }

    /** Opens a form with today in it. */
    TemplateInstance open(String number, Showing page) {
        var today = new MultivaluedHashMap<String, String>();
        today.putSingle("on", acts.today().toString());
        return page.of(files.get(number), new Filled(today), forms.opened());
    }

    /** Sends a form: the act is done, or the form comes back. */
    Response send(String number, MultivaluedMap<String, String> sent, Doing act, Showing page) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var file = files.get(number);
        return forms.send(
                entered,
                file.subject(),
                frame -> page.of(files.get(number), form, frame),
                () -> Flash.seeOther(URI.create("/files/" + file.number()), act.with(form, entered)));
    }
}
