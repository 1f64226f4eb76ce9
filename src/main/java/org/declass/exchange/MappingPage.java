package org.declass.exchange;

import java.util.ArrayList;
import java.util.List;
import org.declass.web.Option;

/**
 * The page on which a person says what the columns mean.
 *
 * @param shown the import
 * @param columns the columns with what stands in them
 * @param meanings what a column can mean
 * @param mapping what is chosen so far
 */
record MappingPage(Import shown, List<Column> columns, List<Option> meanings, Mapping mapping) {

    /**
     * One column.
     *
     * @param name the name of its field in errors
     * @param heading its heading
     * @param samples what stands in its first rows
     * @param meaning what is chosen for it so far
     */
    record Column(String name, String heading, List<String> samples, String meaning) {}

    static MappingPage of(Batch batch, Preview preview, Mapping mapping) {
        var columns = new ArrayList<Column>();
        for (var i = 0; i < preview.headings().size(); i++) {
            var meaning =
                    i < mapping.columns().size() ? mapping.columns().get(i).meaning() : null;
            columns.add(new Column(
                    "columns[" + i + "].meaning",
                    preview.headings().get(i),
                    preview.samplesOf(i),
                    meaning == null ? "" : meaning.name()));
        }
        return new MappingPage(
                Import.of(batch), columns, Option.of(batch.kind().meanings().toArray(Meaning[]::new)), mapping);
    }

    /** The repository that holds for every row. */
    public String repository() {
        return mapping.constant(Meaning.REPOSITORY);
    }

    /** The record group that holds for every row. */
    public String recordGroup() {
        return mapping.constant(Meaning.RECORD_GROUP);
    }

    /** Who released every row. */
    public String releasedBy() {
        return mapping.constant(Meaning.RELEASED_BY);
    }
}
