package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.declass.web.Characters;
import org.declass.web.Filled;
import org.declass.web.Invalid;
import org.declass.web.Violation;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of a letter that is being typed: they stay here when something else is wrong. */
@ApplicationScoped
class FilesOfForm {

    /** How many files a letter can be recorded with; each is two fields of the form. */
    static final int MOST_FILES = 100;

    private static final String FIELD = "file";

    private final AttachmentFolder folder;

    FilesOfForm(AttachmentFolder folder) {
        this.folder = folder;
    }

    /**
     * Adds those that came with an earlier step, and those that come now.
     *
     * @throws Invalid with each that is not taken; the others are added all the same
     */
    void add(Filled form, List<FileUpload> sent, List<SentFile> files) {
        List<Violation> leftOut = new ArrayList<>();
        var names = form.all("keptName");
        var sums = form.all("keptFile");
        for (var i = 0; i < Math.min(sums.size(), names.size()); i++) {
            var name = names.get(i);
            var sum = sums.get(i);
            take(name, () -> new SentFile(name, folder.known(sum)), files, leftOut);
        }
        if (sent != null) {
            sent.stream()
                    .filter(LetterForm::isChosen)
                    .forEach(file -> take(
                            AttachmentApi.withoutFolders(file.fileName()),
                            () -> AttachmentApi.received(file, folder, kept -> {}),
                            files,
                            leftOut));
        }
        if (!leftOut.isEmpty()) {
            throw new Invalid(leftOut);
        }
    }

    private static void take(String name, Supplier<SentFile> file, List<SentFile> files, List<Violation> leftOut) {
        if (files.size() == MOST_FILES) {
            leftOut.add(new Violation(
                    FIELD,
                    shown(name) + " was left out: a letter is recorded with at most " + MOST_FILES
                            + " files; add it afterwards."));
            return;
        }
        try {
            files.add(file.get());
        } catch (Invalid wrong) {
            wrong.violations()
                    .forEach(why -> leftOut.add(new Violation(FIELD, shown(name) + " was left out: " + reason(why))));
        }
    }

    /** A name that no database could keep is not shown either. */
    private static String shown(String name) {
        return Characters.areSound(name) ? Characters.cut(name, SentFile.LONGEST_NAME) : "A file";
    }

    private static String reason(Violation why) {
        var words =
                Character.toLowerCase(why.message().charAt(0)) + why.message().substring(1);
        return (why.field().equals(FIELD) ? "it " : "its " + why.field() + " ") + words;
    }
}
