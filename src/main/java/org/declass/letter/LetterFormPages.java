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
import java.util.stream.Stream;
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
    private final AttachmentFolder folder;
    private final LetterChoices choices;
    private final Forms forms;
    private final OneTimeForms once;
    private final Acts acts;

    LetterFormPages(
            LetterDesk desk,
            KnownCases known,
            AttachmentFolder folder,
            LetterChoices choices,
            Forms forms,
            OneTimeForms once,
            Acts acts) {
        this.desk = desk;
        this.known = known;
        this.folder = folder;
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

    /**
     * Where the cases are chosen.
     *
     * @param q what was looked for
     * @param chosen those chosen already
     * @param found those found
     */
    record CasesPage(String q, List<KnownCase> chosen, List<KnownCase> found) {}

    /**
     * Where the rest is said.
     *
     * @param cases what it is about
     * @param kind what it says
     * @param offered what can be chosen
     * @param files the files that are here already
     * @param foreseen what it will do; null where that is not shown
     * @param key by which a form sent twice is known
     */
    record LetterPage(
            List<KnownCase> cases,
            LetterKind kind,
            LetterChoices.Offered offered,
            List<SentFile> files,
            WhatItWillDo foreseen,
            String key) {

        /** The address of this form for another kind of letter, or for other cases, up to the value. */
        public String address() {
            return "/letters/new?"
                    + String.join(
                            "&", cases.stream().map(one -> "case=" + one.key()).toList());
        }

        /** Whether a field of the act is asked for. */
        public boolean asks(String field) {
            return kind.takes(field) && (cases.size() == 1 || !LetterAct.OF_ONE_CASE.contains(field));
        }
    }

    @GET
    @Path("new")
    public TemplateInstance open(
            @RestQuery("case") List<String> about,
            @RestQuery String q,
            @RestQuery LetterKind kind,
            @RestQuery Boolean more,
            @RestHeader("HX-Request") String typing) {
        var chosen = new ArrayList<>(about.stream()
                .filter(number -> !number.isBlank())
                .distinct()
                .limit(NewLetter.MOST_CASES)
                .map(known::get)
                .toList());
        if (q == null || q.isBlank()) {
            return chosen.isEmpty() || Boolean.TRUE.equals(more)
                    ? Templates.cases(new CasesPage("", chosen, List.of()))
                    : blank(chosen, kind == null ? LetterChoices.likeliest(chosen.get(0)) : kind);
        }
        if (q.length() > LONGEST_SEARCH) {
            throw new Invalid("q", "Must have at most " + LONGEST_SEARCH + " characters.");
        }
        var found = known.find(q, MOST_FOUND).stream()
                .filter(one -> !chosen.contains(one))
                .toList();
        if (found.size() == 1 && typing == null) {
            chosen.addAll(found);
            return blank(chosen, LetterChoices.likeliest(chosen.get(0)));
        }
        return Templates.cases(new CasesPage(q, chosen, found));
    }

    private TemplateInstance blank(List<KnownCase> cases, LetterKind kind) {
        var page = new LetterPage(cases, kind, choices.of(cases), List.of(), null, once.newKey());
        return Templates.form(page, FormPage.blank(), forms.opened());
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response send(@RestForm("file") List<FileUpload> sent, @RestForm String step) {
        var form = Filled.sent();
        List<SentFile> files = new ArrayList<>();
        return forms.send(Entered.of(form), null, frame -> again(form, files, null, frame), () -> {
            files.addAll(files(form, sent));
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
        var cases = form.all("case").stream()
                .distinct()
                .limit(NewLetter.MOST_CASES)
                .map(known::get)
                .toList();
        if (cases.isEmpty()) {
            return Templates.cases(new CasesPage("", List.of(), List.of()));
        }
        var kind = Stream.of(LetterKind.values())
                .filter(one -> one.name().equals(form.first("facts.kind")))
                .findFirst()
                .orElse(LetterKind.OTHER);
        return Templates.form(
                new LetterPage(cases, kind, choices.of(cases), files, foreseen, form.first("key")), form, frame);
    }

    /** Those that came with an earlier step, and those that come now; they stay here when something else is wrong. */
    private List<SentFile> files(Filled form, List<FileUpload> sent) {
        List<SentFile> files = new ArrayList<>();
        var names = form.all("keptName");
        var sums = form.all("keptFile");
        for (var i = 0; i < Math.min(sums.size(), names.size()); i++) {
            files.add(new SentFile(names.get(i), folder.known(sums.get(i))));
        }
        if (sent != null) {
            sent.stream().filter(LetterForm::isChosen).forEach(file -> files.add(AttachmentApi.received(file, folder)));
        }
        return files;
    }

    /** What it will do is not what was shown. */
    private static final class ShownOtherwise extends RuntimeException {

        private static final long serialVersionUID = 1;

        private ShownOtherwise() {
            super(null, null, false, false);
        }
    }
}
