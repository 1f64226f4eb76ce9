package org.declass.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;

/**
 * What some entries of the history in a row were about.
 *
 * @param after the position before the first of them
 * @param upTo the position of the last
 * @param subjects what they were written on and what they changed
 */
record Touched(long after, long upTo, Set<Subject> subjects) {

    /** The numbers of the things of a sort. */
    Set<String> numbers(SubjectKind kind) {
        return subjects.stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The positions of the entries. */
    List<Long> positions() {
        return LongStream.rangeClosed(after + 1, upTo).boxed().toList();
    }
}
