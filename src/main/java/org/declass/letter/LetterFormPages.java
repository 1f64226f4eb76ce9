package org.declass.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.FormPage;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.Filled;
import org.declass.web.Flash;
import org.declass.web.Invalid;
import org.declass.web.OneTimeForms;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * The form by which people record a letter: find the cases, say what it says, see what that will do, save. Nothing is
 * saved that was not shown: the form carries a checksum of what it showed.
 */
@Path("/letters")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
class LetterFormPages {

    private static final int MOST_FOUND = 12;
    private static final int LONGEST_SEARCH = 200;

    private final LetterDesk desk;
    private final KnownCases known;
    private final CaseSearch search;
    private final FilesOfForm received;
    private final LetterChoices choices;
    private final Forms forms;
    private final OneTimeForms once;
    private final Acts acts;

    LetterFormPages(
            LetterDesk desk,
            KnownCases known,
            CaseSearch search,
            FilesOfForm received,
            LetterChoices choices,
            Forms forms,
            OneTimeForms once,
            Acts acts) {
        this.desk = desk;
        this.known = known;
        this.search = search;
        this.received = received;
        this.choices = choices;
        this.forms = forms;
        this.once = once;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {
        static native TemplateInstance cases(CasesPage page);

        static native TemplateInstance form(LetterPage page, Filled form, Frame frame);
    }

    @GET
    @Path("new")
    public TemplateInstance open(
            @RestQuery("case") List<String> about,
            @RestQuery String q,
            @RestQuery LetterKind kind,
            @RestHeader("HX-Request") String typing) {
        var chosen = new ArrayList<>(cases(about));
        if (q == null || q.isBlank()) {
            return chosen.isEmpty()
                    ? Templates.cases(new CasesPage("", chosen, List.of(), List.of()))
                    : blank(chosen, kind == null ? LetterChoices.likeliest(chosen.get(0)) : kind);
        }
        var found = found(q, chosen);
        if (found.size() == 1 && typing == null) {
            chosen.addAll(found);
            return blank(chosen, LetterChoices.likeliest(chosen.get(0)));
        }
        return Templates.cases(new CasesPage(q, chosen, found, List.of()));
    }

    private List<KnownCase> found(String q, List<KnownCase> chosen) {
        if (q.length() > LONGEST_SEARCH) {
            throw new Invalid("q", "Must have at most " + LONGEST_SEARCH + " characters.");
        }
        return search.find(q, MOST_FOUND).stream()
                .filter(one -> !chosen.contains(one))
                .toList();
    }

    private List<KnownCase> cases(List<String> numbers) {
        return numbers.stream()
                .filter(number -> !number.isBlank())
                .distinct()
                .limit(NewLetter.MOST_CASES)
                .map(known::get)
                .toList();
    }

    private TemplateInstance blank(List<KnownCase> cases, LetterKind kind) {
        var page = new LetterPage(cases, kind, choices.of(cases), List.of(), null, once.newKey());
        return Templates.form(page, FormPage.blank(), forms.opened());
    }

    /** One step of recording: another kind, other cases, what it will do, or saving it. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response send(@RestForm("file") List<FileUpload> sent, @RestForm String step) {
        var form = Filled.sent();
        List<SentFile> files = new ArrayList<>();
        return forms.send(Entered.of(form), null, frame -> refused(form, files, frame), () -> {
            received.add(form, sent, files);
            if (form.has("kind") || form.has("q") || "cases".equals(step) || "chosen".equals(step)) {
                return Response.ok(turned(form, files, step)).build();
            }
            var letter = LetterForm.read(form);
            if ("save".equals(step)) {
                try {
                    var number = once.once(form.first("key"), letter + " " + files, () -> save(letter, files, form));
                    return Flash.seeOther(
                            URI.create("/letters/" + number),
                            number + " is recorded on " + String.join(", ", letter.cases()) + ".");
                } catch (ShownOtherwise stale) {
                    return shown(letter, form, files);
                }
            }
            return shown(letter, form, files);
        });
    }

    /** The step that cannot be taken, with its reasons beside what was typed for it. */
    private TemplateInstance refused(Filled form, List<SentFile> files, Frame frame) {
        return frame.errors().on("q") != null
                ? Templates.cases(new CasesPage(
                        form.first("q"), cases(form.all("case")), List.of(), Carried.of(form, files), frame.errors()))
                : again(form, files, null, frame);
    }

    /** The letter as typed so far, with another kind or other cases. */
    private TemplateInstance turned(Filled form, List<SentFile> files, String step) {
        var chosen = cases(form.all("case"));
        if ("cases".equals(step) || form.has("q")) {
            var found = form.has("q") ? found(form.first("q"), chosen) : List.<KnownCase>of();
            return Templates.cases(new CasesPage(form.first("q"), chosen, found, Carried.of(form, files)));
        }
        if (form.has("kind") && LetterForm.kind(form.first("kind")).isEmpty()) {
            throw new Invalid("facts.kind", "Choose what it says.");
        }
        return again(form, files, null, forms.opened());
    }

    private String save(NewLetter letter, List<SentFile> files, Filled form) {
        var foreseen = WhatItWillDo.of(letter, desk.preview(letter, acts.now()));
        if (!foreseen.checksum().equals(form.first("foreseen"))) {
            throw new ShownOtherwise();
        }
        return desk.record(letter, files, acts.now()).thing().number();
    }

    private Response shown(NewLetter letter, Filled form, List<SentFile> files) {
        var foreseen = WhatItWillDo.of(letter, desk.preview(letter, acts.now()));
        return Response.ok(again(form, files, foreseen, forms.opened())).build();
    }

    private TemplateInstance again(Filled form, List<SentFile> files, WhatItWillDo foreseen, Frame frame) {
        var cases = cases(form.all("case"));
        if (cases.isEmpty()) {
            return Templates.cases(new CasesPage("", List.of(), List.of(), Carried.of(form, files)));
        }
        var kind = LetterForm.kind(form.has("kind") ? form.first("kind") : form.first("facts.kind"))
                .orElse(LetterKind.OTHER);
        return Templates.form(
                new LetterPage(cases, kind, choices.of(cases), files, foreseen, form.first("key")), form, frame);
    }

    /** What it will do is not what was shown. */
    private static final class ShownOtherwise extends RuntimeException {

        private static final long serialVersionUID = 1;

        private ShownOtherwise() {
            super(null, null, false, false);
        }
    }
}
