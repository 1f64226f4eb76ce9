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
import java.util.Optional;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.FormPage;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.Filled;
import org.declass.web.Flash;
import org.declass.web.FormErrors;
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

    private static final int LONGEST_SEARCH = 200;

    private final LetterDesk desk;
    private final LetterPreview preview;
    private final KnownCases known;
    private final CaseSearch search;
    private final WhyFound why;
    private final FilesOfForm received;
    private final LetterChoices choices;
    private final Forms forms;
    private final OneTimeForms once;
    private final Acts acts;

    LetterFormPages(
            LetterDesk desk,
            LetterPreview preview,
            KnownCases known,
            CaseSearch search,
            WhyFound why,
            FilesOfForm received,
            LetterChoices choices,
            Forms forms,
            OneTimeForms once,
            Acts acts) {
        this.desk = desk;
        this.preview = preview;
        this.known = known;
        this.search = search;
        this.why = why;
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
            @RestQuery String key,
            @RestHeader("HX-Request") String typing) {
        var chosen = new ArrayList<>(known.chosen(about));
        if (q == null || q.isBlank()) {
            return chosen.isEmpty()
                    ? Templates.cases(new CasesPage("", chosen, List.of(), List.of()))
                    : blank(chosen, kind == null ? LetterChoices.likeliest(chosen.get(0)) : kind, key);
        }
        var found = found(q, chosen);
        var meant = typing == null ? meant(q, found) : Optional.<KnownCase>empty();
        if (meant.isPresent()) {
            chosen.add(meant.get());
            return blank(chosen, LetterChoices.likeliest(chosen.get(0)), null);
        }
        return Templates.cases(new CasesPage(q, chosen, why.told(q, found), List.of()));
    }

    /**
     * The one that can be meant and no other. A number is meant of the case that has it, not of one that has its parts
     * somewhere: a letter is not put to a case that nobody looked at.
     */
    private static Optional<KnownCase> meant(String q, List<KnownCase> found) {
        var numbered = found.stream().filter(one -> one.isNumbered(q)).toList();
        if (numbered.size() == 1) {
            return Optional.of(numbered.get(0));
        }
        return found.size() == 1 && found.get(0).hasNumbersOf(q) ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<KnownCase> found(String q, List<KnownCase> chosen) {
        if (q.length() > LONGEST_SEARCH) {
            throw new Invalid("q", "Must have at most " + LONGEST_SEARCH + " characters.");
        }
        return search.find(q, CasesPage.MOST_FOUND).stream()
                .filter(one -> !chosen.contains(one))
                .toList();
    }

    /** A new form; whoever went back to one that was sent is told what came of it. */
    private TemplateInstance blank(List<KnownCase> cases, LetterKind kind, String before) {
        var recorded = once.result(before).orElse(null);
        var page = new LetterPage(cases, List.of(), kind, choices.of(cases), List.of(), null, once.newKey(), recorded);
        return Templates.form(page, FormPage.blank(), forms.opened());
    }

    /** One step of recording: another kind, other cases, what it will do, or saving it. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response send(@RestForm("file") List<FileUpload> sent, @RestForm String step) {
        var soFar = SoFar.of(Filled.sent());
        var form = soFar.form();
        return forms.send(Entered.of(form), null, frame -> refused(soFar, frame), () -> {
            received.add(form, sent, soFar.files());
            if (form.has("kind") || form.has("q") || "cases".equals(step) || "chosen".equals(step)) {
                return Response.ok(turned(soFar, step)).build();
            }
            var letter = LetterForm.read(form);
            return "save".equals(step) ? saved(letter, soFar) : looked(letter, soFar);
        });
    }

    /** The step that cannot be taken, with its reasons beside what was typed for it. */
    private TemplateInstance refused(SoFar soFar, Frame frame) {
        return frame.errors().on("q") != null
                ? Templates.cases(soFar.looking(known.chosen(soFar.form().all("case")), List.of(), frame.errors()))
                : again(soFar, null, frame);
    }

    /** The letter as typed so far, with another kind or other cases. */
    private TemplateInstance turned(SoFar soFar, String step) {
        var form = soFar.form();
        if ("cases".equals(step) || form.has("q")) {
            var chosen = known.chosen(form.all("case"));
            var q = form.first("q");
            var found = form.has("q") ? why.told(q, found(q, chosen)) : List.<FoundCase>of();
            return Templates.cases(soFar.looking(chosen, found, FormErrors.NONE));
        }
        if (form.has("kind") && LetterForm.kind(form.first("kind")).isEmpty()) {
            throw new Invalid("facts.kind", "Choose what it says.");
        }
        return again(soFar, null, forms.opened());
    }

    private Response saved(NewLetter letter, SoFar soFar) {
        try {
            var number = once.once(soFar.form().first("key"), content(letter, soFar), () -> save(letter, soFar));
            return recorded(number, number + " is recorded on " + String.join(", ", letter.cases()) + ".");
        } catch (ShownOtherwise stale) {
            return shown(letter, soFar);
        }
    }

    /** What it will do; whoever sends the page again that showed it before it was saved is led to what it brought. */
    private Response looked(NewLetter letter, SoFar soFar) {
        return once.result(soFar.form().first("key"), content(letter, soFar))
                .map(number -> recorded(number, "What you typed is recorded already: " + number + "."))
                .orElseGet(() -> shown(letter, soFar));
    }

    private static String content(NewLetter letter, SoFar soFar) {
        return letter + " " + soFar.files();
    }

    private static Response recorded(String number, String told) {
        return Flash.seeOther(URI.create("/letters/" + number), told);
    }

    private String save(NewLetter letter, SoFar soFar) {
        if (!foreseen(letter, soFar).checksum().equals(soFar.form().first("foreseen"))) {
            throw new ShownOtherwise();
        }
        return desk.record(letter, soFar.files(), acts.now()).thing().number();
    }

    private Response shown(NewLetter letter, SoFar soFar) {
        return Response.ok(again(soFar, foreseen(letter, soFar), forms.opened()))
                .build();
    }

    private WhatItWillDo foreseen(NewLetter letter, SoFar soFar) {
        var ahead = preview.of(letter, acts.now());
        soFar.inTheWay().addAll(ahead.keysInTheWay());
        return preview.shown(ahead);
    }

    private TemplateInstance again(SoFar soFar, WhatItWillDo foreseen, Frame frame) {
        var form = soFar.form();
        var cases = known.chosen(form.all("case"));
        if (cases.isEmpty()) {
            return Templates.cases(soFar.looking(List.of(), List.of(), frame.errors()));
        }
        var kind = LetterForm.kind(form.has("kind") ? form.first("kind") : form.first("facts.kind"))
                .orElse(LetterKind.OTHER);
        var page = new LetterPage(
                cases,
                soFar.inTheWay(),
                kind,
                choices.of(cases),
                soFar.files(),
                foreseen,
                once.unused(form.first("key")),
                null);
        return Templates.form(page, form, frame);
    }
}
