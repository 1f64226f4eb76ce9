package org.declass.file;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.declass.agency.RecordGroups;
import org.declass.web.Conditions;
import org.jboss.resteasy.reactive.RestQuery;

/** The box, or the boxes, that a checklist is for; every part is taken in full. */
public class BoxFilter {

    @RestQuery
    @Size(max = 200)
    public String repository;

    @RestQuery
    public List<@Size(max = 40) String> recordGroup;

    @RestQuery
    @Size(max = 300)
    public String series;

    @RestQuery
    @Size(max = 100)
    public String entry;

    @RestQuery
    @Size(max = 60)
    public String box;

    @RestQuery
    @Size(max = 400)
    public String folder;

    @RestQuery
    @Size(max = 40)
    public String project;

    @RestQuery
    @Size(max = 20)
    public String projectBox;

    /** Whether it says which box. */
    boolean saysWhich() {
        return Text.orNull(box) != null || Text.orNull(projectBox) != null;
    }

    /** The conditions on the alias {@code f} of a file; what was struck is not looked for. */
    Conditions conditions() {
        return new Conditions()
                .equal("f.location.repository", Text.orNull(repository))
                .equalOrAbsent(
                        "f.location.recordGroup",
                        Stream.ofNullable(recordGroup)
                                .flatMap(List::stream)
                                .filter(group -> !group.isBlank())
                                .map(RecordGroups::code)
                                .toList())
                .equalOrAbsent("f.location.series", inFull(series))
                .equal("f.location.entry", Text.orNull(entry))
                .equalOrAbsent("f.location.box", inFull(box))
                .equalOrAbsent("f.location.folder", inFull(folder))
                .equal("f.notice.project", new NoticeKey(project, null, null).project())
                .equal("f.notice.box", Text.orNull(projectBox))
                .also("f.struckOn is null");
    }

    private static List<String> inFull(String value) {
        return Stream.ofNullable(Text.orNull(value)).toList();
    }
}
