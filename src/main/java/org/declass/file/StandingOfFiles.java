package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.history.Act;
import org.declass.history.Change;

/** Brings together what a file's status follows from, for one file or for many at once. */
@ApplicationScoped
public class StandingOfFiles {

    private final Releases releases;
    private final AnswersOnFiles answers;

    StandingOfFiles(Releases releases, AnswersOnFiles answers) {
        this.releases = releases;
        this.answers = answers;
    }

    /** Lets files follow what happened to them, and returns what changed for the entry of the verb. */
    public List<Change> after(Collection<WithdrawnFile> files, Act act) {
        List<Change> changes = new ArrayList<>();
        of(files).forEach((file, standing) -> file.follow(standing, act).ifPresent(changes::add));
        return changes;
    }

    FileStanding of(WithdrawnFile file) {
        return of(List.of(file)).get(file);
    }

    Map<WithdrawnFile, FileStanding> of(Collection<WithdrawnFile> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        var released = releases.of(files).stream()
                .collect(Collectors.groupingBy(Release::file, Collectors.mapping(Release::facts, Collectors.toList())));
        var answered = answers.on(files);
        Map<WithdrawnFile, FileStanding> standings = new LinkedHashMap<>();
        for (var file : files) {
            standings.put(
                    file,
                    new FileStanding(
                            file.visits(),
                            released.getOrDefault(file, List.of()),
                            answered.getOrDefault(file, Answers.NONE)));
        }
        return standings;
    }
}
