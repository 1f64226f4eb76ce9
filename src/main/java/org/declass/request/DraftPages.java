package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import org.declass.file.FileNumber;
import org.declass.file.WithdrawnFile;
import org.declass.file.WithdrawnFiles;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.Flash;
import org.declass.web.OneTimeForms;
import org.declass.web.Typed;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Drafts as people write them: begun from files, edited, files added and taken off. */
@Path("/requests")
@RolesAllowed("editor")
class DraftPages {

    private final RequestDesk desk;
    private final ReviewRequests requests;
    private final WithdrawnFiles files;
    private final LatestReviews reviews;
    private final Choices choices;
    private final Forms forms;
    private final OneTimeForms once;
    private final Acts acts;
    private final Viewer viewer;

    DraftPages(
            RequestDesk desk,
            ReviewRequests requests,
            WithdrawnFiles files,
            LatestReviews reviews,
            Choices choices,
            Forms forms,
            OneTimeForms once,
            Acts acts,
            Viewer viewer) {
        this.desk = desk;
        this.requests = requests;
        this.files = files;
        this.reviews = reviews;
        this.choices = choices;
        this.forms = forms;
        this.once = once;
        this.acts = acts;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance draft(
                Frame frame, FactsForm form, WantedFiles wanted, FactsChoices choices, Entered entered);

        static native TemplateInstance edit(ActFrame act, FactsForm form, FactsChoices choices, Entered entered);

        static native TemplateInstance items(ActFrame act, String files, Entered entered);
    }

    @GET
    @Path("/new")
    public TemplateInstance begin(@RestQuery List<String> file, @RestQuery String refiles) {
        var wanted = wanted(String.join("\n", file), once.newKey());
        var title = wanted.chosen().size() == 1 ? wanted.chosen().get(0).title() : null;
        var form = Optional.ofNullable(Typed.orNull(refiles))
                .flatMap(requests::find)
                .map(earlier -> FactsForm.again(earlier, viewer.name()))
                .orElseGet(() -> FactsForm.begun(viewer.name(), title));
        return draft(forms.opened(), form, wanted, Entered.NOTHING);
    }

    @POST
    public Response draft(
            @BeanParam FactsForm form,
            @BeanParam ActForms.Files files,
            @RestForm String key,
            @BeanParam Entered entered) {
        var wanted = wanted(files.files(), key);
        return forms.send(entered, null, frame -> draft(frame, form, wanted, entered), () -> {
            var typed = new Typed();
            var facts = form.read(typed);
            var numbers = files.read(typed);
            var act = entered.act(acts, typed);
            var content = List.of(facts, numbers, act.happenedOn(), String.valueOf(act.note()));
            return begun(once.once(
                    key, content, () -> desk.draft(facts, numbers, act).number()));
        });
    }

    private static Response begun(String number) {
        return shown(number, number + " is a draft now.");
    }

    private TemplateInstance draft(Frame frame, FactsForm form, WantedFiles wanted, Entered entered) {
        return Templates.draft(frame, form, wanted, FactsChoices.of(choices), entered);
    }

    private WantedFiles wanted(String typed, String key) {
        var chosen = chosen(typed);
        var again = reviews.of(chosen).stream()
                .filter(one -> one.isTooEarly(acts.today()))
                .toList();
        return WantedFiles.of(typed, chosen, again, key);
    }

    private List<WithdrawnFile> chosen(String wanted) {
        return ActForms.Files.numbers(wanted)
                .filter(number -> number.matches("W-\\d{1,12}"))
                .distinct()
                .limit(100)
                .flatMap(number -> files.findByIdOptional(FileNumber.id(number)).stream())
                .toList();
    }

    @GET
    @Path("/{number}/edit")
    @RolesAllowed("staff")
    public TemplateInstance edit(@RestPath String number) {
        var frame = forms.opened();
        var request = requests.get(number);
        request.require(RequestAct.EDIT);
        return edit(request, frame, FactsForm.of(request.facts()), Entered.NOTHING);
    }

    @POST
    @Path("/{number}/edit")
    @RolesAllowed("staff")
    public Response edit(@RestPath String number, @BeanParam FactsForm form, @BeanParam Entered entered) {
        return forms.send(
                entered,
                ReviewRequest.subject(number),
                frame -> edit(requests.get(number), frame, form, entered),
                () -> {
                    var typed = new Typed();
                    var facts = form.read(typed);
                    desk.edit(number, facts, entered.seen(), entered.act(acts, typed));
                    return shown(number, number + " is changed.");
                });
    }

    private TemplateInstance edit(ReviewRequest request, Frame frame, FactsForm form, Entered entered) {
        return Templates.edit(ActFrame.of(request, "Edit", "edit", frame), form, FactsChoices.of(choices), entered);
    }

    @GET
    @Path("/{number}/items/new")
    public TemplateInstance add(@RestPath String number) {
        var frame = forms.opened();
        var request = requests.get(number);
        request.require(RequestAct.ADD_ITEM);
        return items(request, frame, "", Entered.NOTHING);
    }

    @POST
    @Path("/{number}/items")
    public Response add(@RestPath String number, @BeanParam ActForms.Files wanted, @BeanParam Entered entered) {
        return forms.send(
                entered,
                ReviewRequest.subject(number),
                frame -> items(requests.get(number), frame, wanted.files(), entered),
                () -> {
                    var typed = new Typed().needs("files", wanted.files(), "Write the number of at least one file.");
                    var numbers = wanted.read(typed);
                    var act = entered.act(acts, typed);
                    desk.add(number, numbers, entered.seen(), act);
                    return shown(number, "The files are items of " + number + " now.");
                });
    }

    @POST
    @Path("/{number}/items/{item}/removal")
    public Response remove(@RestPath String number, @RestPath Integer item, @BeanParam Entered entered) {
        desk.remove(number, item, entered.seen(), acts.now());
        return shown(number, "Item " + item + " is taken off.");
    }

    private static TemplateInstance items(ReviewRequest request, Frame frame, String wanted, Entered entered) {
        return Templates.items(ActFrame.of(request, RequestAct.ADD_ITEM, frame), wanted, entered);
    }

    private static Response shown(String number, String done) {
        return Flash.seeOther(UriBuilder.fromPath("/requests/{number}").build(number), done);
    }
}
