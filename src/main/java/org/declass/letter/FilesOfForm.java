package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.web.Filled;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of a letter that is being typed: they stay here when something else is wrong. */
@ApplicationScoped
class FilesOfForm {

    private final AttachmentFolder folder;

    FilesOfForm(AttachmentFolder folder) {
        this.folder = folder;
    }

    /** Adds those that came with an earlier step, and those that come now. */
    void add(Filled form, List<FileUpload> sent, List<SentFile> files) {
        var names = form.all("keptName");
        var sums = form.all("keptFile");
        for (var i = 0; i < Math.min(sums.size(), names.size()); i++) {
            files.add(new SentFile(names.get(i), folder.known(sums.get(i))));
        }
        if (sent != null) {
            sent.stream()
                    .filter(LetterForm::isChosen)
                    .forEach(file -> files.add(AttachmentApi.received(file, folder, kept -> {})));
        }
    }
}
