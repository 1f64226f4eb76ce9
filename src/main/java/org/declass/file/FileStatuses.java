package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.history.Statuses;
import org.declass.history.SubjectKind;

/** The statuses of files, for timelines. */
@ApplicationScoped
class FileStatuses implements Statuses {

    @Override
    public SubjectKind of() {
        return SubjectKind.FILE;
    }

    @Override
    public Enum<?> constant(String name) {
        return FileStatus.valueOf(name);
    }
}
