package org.declass.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.declass.file.Answers.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a file stands follows from what was found, what became public and what was answered, each by its day. */
class FileStandingTest {

    /**
     * What is known of a file, one thing after the other as it was typed: {@code MISSING 2026-05-01} for a visit,
     * {@code FULL 1990} for a release, {@code says DENIED 2026-02-01} for an answer, {@code awaited} for one that is owed.
     */
    private static FileStanding known(String... things) {
        List<Visit> visits = new ArrayList<>();
        List<ReleaseFacts> releases = new ArrayList<>();
        List<Answer> given = new ArrayList<>();
        var isAwaited = false;
        for (var thing : things) {
            var words = thing.strip().split(" ");
            if (words[0].equals("awaited")) {
                isAwaited = true;
            } else if (words[0].equals("says")) {
                given.add(new Answer(FileStatus.valueOf(words[1]), LocalDate.parse(words[2])));
            } else if (words[0].matches("FULL|PART|UNSTATED")) {
                releases.add(release(ReleaseExtent.valueOf(words[0]), words.length > 1 ? words[1] : ""));
            } else if (!words[0].isEmpty()) {
                visits.add(new Visit(Sighting.valueOf(words[0]), LocalDate.parse(words[1])));
            }
        }
        return new FileStanding(visits, releases, new Answers(isAwaited, given));
    }

    private static ReleaseFacts release(ReleaseExtent extent, String day) {
        return new ReleaseFacts(PartialDate.of(day), null, extent, null, null, null, null, null, null, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REOPENED 2026-05-01                       | awaited                         | REOPENED
            REOPENED 2026-05-01                       | says DENIED 2026-02-01          | REOPENED
            REOPENED 2026-05-01                       | says DENIED 2026-05-01          | REOPENED
            REOPENED 2026-05-01                       | says DENIED 2026-05-02          | DENIED
            REOPENED 2026-05-01                       | says RELEASED 2026-06-01        | RELEASED
            REOPENED 2026-05-01                       | FULL 2014                       | REOPENED
            REOPENED 2026-05-01                       | PART 2026-06                    | RELEASED_IN_PART
            REOPENED 2026-05-01                       | FULL                            | REOPENED
            REOPENED 2026-05-01                       | STILL_WITHDRAWN 1990-01-01      | REOPENED
            REOPENED 2026-05-01                       | STILL_WITHDRAWN 2026-05-02      | WITHDRAWN
            REOPENED 2026-05-01                       | MISSING 2026-05-02              | MISSING
            REOPENED 2026-05-01                       | MISSING 2026-04-30              | REOPENED
            MISSING 2026-05-01                        | awaited                         | MISSING
            MISSING 2026-05-01                        | says DENIED 2026-02-01          | MISSING
            MISSING 2026-05-01                        | says DENIED 2026-06-01          | DENIED
            MISSING 2026-05-01                        | PART 2014                       | MISSING
            MISSING 2026-05-01                        | FULL 2026-05-02                 | RELEASED
            MISSING 2026-05-01                        | STILL_WITHDRAWN 2026-05-01      | WITHDRAWN
            MISSING 2026-05-01                        | REOPENED 2026-05-02             | REOPENED
            FULL 1990 + WITHDRAWN_AGAIN 2001-03-01    | awaited                         | WITHDRAWN_AGAIN
            FULL 1990 + WITHDRAWN_AGAIN 2001-03-01    | FULL 1990-06-01                 | WITHDRAWN_AGAIN
            FULL 1990 + WITHDRAWN_AGAIN 2001-03-01    | says DENIED 1995-01-01          | WITHDRAWN_AGAIN
            FULL 1990 + WITHDRAWN_AGAIN 2001-03-01    | says DENIED 2026-01-01          | DENIED
            FULL 1990 + WITHDRAWN_AGAIN 2001-03-01    | PART 2014                       | RELEASED_IN_PART
            FULL 1990 + WITHDRAWN_AGAIN 2001-03-01    | STILL_WITHDRAWN 2026-05-01      | WITHDRAWN_AGAIN
            FULL 1990 + WITHDRAWN_AGAIN 2001-03-01    | STILL_WITHDRAWN 1985-05-01      | WITHDRAWN_AGAIN
            FULL 1990 + WITHDRAWN_AGAIN 2001-03-01    | REOPENED 2026-05-01             | REOPENED
            FULL 1990 + WITHDRAWN_AGAIN 2001-03-01    | REOPENED 1985-05-01             | WITHDRAWN_AGAIN
            STILL_WITHDRAWN 2026-05-01                | REOPENED 1990-05-01             | WITHDRAWN
            STILL_WITHDRAWN 2026-05-01                | awaited                         | REQUESTED
            STILL_WITHDRAWN 2026-05-01                | PART 2014                       | RELEASED_IN_PART
            says DENIED 2026-02-01 + REOPENED 2026-05-01  | STILL_WITHDRAWN 2026-06-01  | DENIED
            says DENIED 2026-02-01 + MISSING 2026-05-01   | STILL_WITHDRAWN 2026-06-01  | DENIED
            says MISSING 2026-02-01                       | STILL_WITHDRAWN 2026-06-01  | WITHDRAWN
            says MISSING 2026-02-01                       | STILL_WITHDRAWN 2026-01-01  | MISSING
            FULL 1990 + WITHDRAWN_AGAIN 2001-03-01 + MISSING 2005-01-01 | STILL_WITHDRAWN 2010-01-01 | WITHDRAWN_AGAIN
            FULL 1990 + WITHDRAWN_AGAIN 2001-03-01 + MISSING 2005-01-01 | says DENIED 2010-01-01     | DENIED
            """)
    void whatWasFoundLosesOnlyToWhatIsDatedAfterIt(String found, String later, FileStatus status) {
        var things = new ArrayList<>(List.of(found.split(" \\+ ")));
        things.add(later);

        assertThat(known(things.toArray(String[]::new)).status()).isEqualTo(status);
    }

    @Test
    void isTheSameHoweverLateItIsTyped() {
        assertThat(known("FULL 1990", "says DENIED 2026-01-01", "WITHDRAWN_AGAIN 2001-03-01")
                        .status())
                .isEqualTo(known("WITHDRAWN_AGAIN 2001-03-01", "FULL 1990", "says DENIED 2026-01-01")
                        .status())
                .isEqualTo(FileStatus.DENIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                           | WITHDRAWN
            awaited                                        | REQUESTED
            says DENIED 2026-01-01 + awaited               | REQUESTED
            says DENIED 2026-01-01                         | DENIED
            says DENIED 2026-01-01 + says MISSING 2025-01-01 | DENIED
            PART 2014 + says DENIED 2026-01-01             | RELEASED_IN_PART
            says RELEASED_IN_PART 2024-01-01 + says DENIED 2026-01-01 | RELEASED_IN_PART
            FULL 2014 + PART 2020                          | RELEASED
            UNSTATED 2014                                  | RELEASED_IN_PART
            FULL + awaited                                 | REQUESTED
            """)
    void followsFromAnswersAndReleasesWhereNobodyLooked(String known, FileStatus status) {
        var things = known == null ? new String[0] : known.split(" \\+ ");

        assertThat(known(things).status()).isEqualTo(status);
    }

    @Test
    void restsWhereItWouldStandIfNobodyAsked() {
        assertThat(known("awaited", "PART 2014").resting()).isEqualTo(FileStatus.RELEASED_IN_PART);
        assertThat(known("awaited").resting()).isEqualTo(FileStatus.WITHDRAWN);
    }

    @Test
    void knowsHowMuchOfItIsPublic() {
        assertThat(known("UNSTATED 2014").extent()).isEqualTo(ReleaseExtent.UNSTATED);
        assertThat(known("UNSTATED 2014", "PART 2015").extent()).isEqualTo(ReleaseExtent.PART);
        assertThat(known("PART 2014", "FULL 2015").extent()).isEqualTo(ReleaseExtent.FULL);
        assertThat(known("FULL 1990", "WITHDRAWN_AGAIN 2001-01-01").extent()).isNull();
        assertThat(known().extent()).isNull();
    }

    @Test
    void wasPublicWhereAnythingSaysSo() {
        assertThat(known("says DENIED 2026-01-01", "MISSING 2026-02-01").wasPublic())
                .isFalse();
        assertThat(known("PART 2014", "says DENIED 2026-01-01").wasPublic()).isTrue();
        assertThat(known("says RELEASED 2014-01-01").wasPublic()).isTrue();
        assertThat(known("REOPENED 2014-01-01").wasPublic()).isTrue();
    }
}
