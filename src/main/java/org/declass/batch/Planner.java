package org.declass.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sorts files into requests by the rules of filing: one custodian and one folder each (NA Form 14020 takes documents of one
 * folder; the same keeps any request easy to find for the agency), no more files than the team wants in one, and none that
 * is held up by a {@link Hindrance}.
 */
final class Planner {

    private final Terms terms;
    private final LocalDate day;

    Planner(Terms terms, LocalDate day) {
        this.terms = terms;
        this.day = day;
    }

    /** The requests that some files make, in the order of the files, and what is left out. */
    Plan plan(List<Candidate> files) {
        List<LeftOut> leftOut = new ArrayList<>();
        Map<List<String>, List<Candidate>> folders = new LinkedHashMap<>();
        for (var file : files) {
            var reasons = Hindrance.all(file, new Hindrance.Asking(terms.kind(), asked(file), day))
                    .toList();
            if (reasons.isEmpty()) {
                folders.computeIfAbsent(file.folder(), any -> new ArrayList<>()).add(file);
            } else {
                leftOut.add(new LeftOut(file.number(), file.title(), reasons));
            }
        }
        return new Plan(folders.values().stream().flatMap(this::requests).toList(), leftOut);
    }

    private String asked(Candidate file) {
        return terms.agency() == null ? file.holder() : terms.agency();
    }

    /** As few as can be, and as even as can be: 51 files at 50 each are 26 and 25, not 50 and 1. */
    private Stream<Proposal> requests(List<Candidate> folder) {
        var parts = (folder.size() + terms.most() - 1) / terms.most();
        return IntStream.range(0, parts)
                .mapToObj(part -> request(
                        folder.subList(begin(part, parts, folder), begin(part + 1, parts, folder)),
                        parts == 1 ? "" : ", part " + (part + 1) + " of " + parts));
    }

    private static int begin(int part, int parts, List<Candidate> folder) {
        return part * (folder.size() / parts) + Math.min(part, folder.size() % parts);
    }

    private Proposal request(List<Candidate> files, String part) {
        var first = files.get(0);
        return new Proposal(
                asked(first),
                first.place(),
                first.place().title() + part,
                files.stream()
                        .map(file -> new Proposal.Wanted(file.number(), file.title()))
                        .toList(),
                first.holder() == null || first.holder().equals(asked(first))
                        ? null
                        : first.holder() + " holds it, " + asked(first) + " is asked.");
    }
}
