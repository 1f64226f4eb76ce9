package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MultivaluedHashMap;
import org.declass.history.Differences;
import org.declass.web.Filled;
import org.declass.web.Shape;
import org.declass.web.Typed;

/** Reads the form of a file, whose fields are named as in the JSON, and fills it in. */
@ApplicationScoped
class FileForm {

    private final Validator validator;

    FileForm(Validator validator) {
        this.validator = validator;
    }

    /** What was typed; complaints go to {@code typed}. */
    FileFacts read(Filled form, Typed typed) {
        var facts = new FileFacts(
                notice(form),
                form.first("identifier"),
                location(form),
                document(form, typed),
                withdrawal(form, typed),
                inferred(form, typed),
                reclassified(form, typed),
                form.first("remarks"));
        complain(facts, typed);
        return facts;
    }

    /** What was typed about a release; complaints go to {@code typed}. */
    ReleaseFacts release(Filled form, Typed typed) {
        var facts = new ReleaseFacts(
                PartialDate.of(form.first("releasedOn")),
                form.first("releasedBy"),
                typed.constant("extent", form.first("extent"), ReleaseExtent.class),
                typed.number("pages", form.first("pages")),
                form.first("request"),
                form.first("sourceName"),
                form.first("url"),
                form.first("citation"),
                form.first("formerly"),
                PartialDate.of(form.first("reviewedOn")));
        typed.needs("extent", form.first("extent"), "Choose how much of it became public, as far as you know.");
        complain(facts, typed);
        return facts;
    }

    /** Complains about every field that is too long or out of range. */
    private void complain(Record facts, Typed typed) {
        validator
                .validate(facts)
                .forEach(wrong -> typed.complain(
                        wrong.getPropertyPath().toString().replaceAll("\\.text$", ""), Shape.sentence(wrong)));
    }

    /** The whole key may be pasted into the first field. */
    private static NoticeKey notice(Filled form) {
        var project = form.first("notice.project");
        var parts = new NoticeKey(project, form.first("notice.box"), form.first("notice.tab"));
        return NoticeKey.parse(project).orElse(parts);
    }

    private static Location location(Filled form) {
        return new Location(
                form.first("location.repository"),
                form.first("location.recordGroup"),
                form.first("location.series"),
                form.first("location.entry"),
                form.first("location.box"),
                form.first("location.folder"),
                form.first("location.fileNumber"),
                form.first("location.naid"));
    }

    private static Document document(Filled form, Typed typed) {
        return new Document(
                form.first("document.type"),
                PartialDate.of(form.first("document.date")),
                form.first("document.number"),
                form.first("document.from"),
                form.first("document.to"),
                form.first("document.title"),
                form.first("document.originator"),
                typed.number("document.pages", form.first("document.pages")),
                form.first("document.classification"),
                typed.number("document.documentsCovered", form.first("document.documentsCovered")));
    }

    private static Withdrawal withdrawal(Filled form, Typed typed) {
        return new Withdrawal(
                typed.constant("withdrawal.kind", form.first("withdrawal.kind"), WithdrawalKind.class),
                form.first("withdrawal.agency"),
                PartialDate.of(form.first("withdrawal.date")),
                form.first("withdrawal.restrictionCodes"),
                form.first("withdrawal.reason"));
    }

    private static Inference inferred(Filled form, Typed typed) {
        return new Inference(
                typed.constant("inferred.kind", form.first("inferred.kind"), WithdrawalKind.class),
                form.first("inferred.agency"),
                form.first("inferred.basis"),
                typed.constant("inferred.confidence", form.first("inferred.confidence"), Inference.Confidence.class));
    }

    private static Reclassification reclassified(Filled form, Typed typed) {
        return new Reclassification(
                form.first("reclassified.agency"),
                PartialDate.of(form.first("reclassified.period")),
                typed.constant(
                        "reclassified.wasOpen", form.first("reclassified.wasOpen"), Reclassification.WasOpen.class),
                form.first("reclassified.source"));
    }

    /** The form filled in with what is known. */
    static Filled of(FileFacts facts) {
        var form = new MultivaluedHashMap<String, String>();
        Differences.flat(facts).forEach((name, value) -> {
            if (value != null) {
                form.putSingle(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
            }
        });
        return new Filled(form);
    }
}
