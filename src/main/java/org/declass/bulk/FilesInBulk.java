package org.declass.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.file.FileFilter;
import org.declass.file.FileQueries;
import org.declass.file.FileRow;
import org.declass.file.WithdrawnFiles;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Files, by their headings. */
@ApplicationScoped
class FilesInBulk implements Things.Kind<FileFilter> {

    private final WithdrawnFiles files;
    private final FileQueries queries;

    FilesInBulk(WithdrawnFiles files, FileQueries queries) {
        this.files = files;
        this.queries = queries;
    }

    @Override
    public String list() {
        return "files";
    }

    @Override
    public Class<FileFilter> filter() {
        return FileFilter.class;
    }

    @Override
    public Chosen get(String number) {
        var file = files.get(number);
        return new Chosen(file.number(), file.facts().heading(), file.version(), null);
    }

    @Override
    public Slice<String> matching(FileFilter filter, PageQuery page) {
        return queries.matching(filter, page).map(FileRow::number);
    }
}
