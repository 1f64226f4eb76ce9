package org.declass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.declass.appeal.FilingPolicy;
import org.declass.finding.Check;
import org.junit.jupiter.api.Test;

/**
 * The user guide names every check and every policy with its citation and whether that was checked, as the program has
 * them; rules of deadlines are data, and the test of their migration compares them.
 */
class UserGuideTest {

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(Path.of("src/site/markdown/user-guide.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** The first cell and the last ones of a row. */
    private static List<String> ends(List<String> row, int last) {
        return Stream.concat(Stream.of(row.get(0)), row.subList(row.size() - last, row.size()).stream())
                .toList();
    }

    private static String yes(boolean checked) {
        return checked ? "yes" : "**no**";
    }

    @Test
    void namesEveryCheckWithItsSeverityItsCitationAndWhetherThatIsVerified() throws IOException {
        var written = rows().stream()
                .filter(row ->
                        Stream.of(Check.values()).anyMatch(check -> row.get(0).equals("`" + check + "`")))
                .map(row -> ends(row, 3))
                .toList();

        assertThat(written)
                .containsExactlyElementsOf(Stream.of(Check.values())
                        .map(check -> List.of(
                                "`" + check + "`",
                                check.severity().name().toLowerCase(java.util.Locale.ROOT),
                                check.citation(),
                                yes(check.isVerified())))
                        .toList());
    }

    @Test
    void namesEveryPolicyOfFilingWithItsCitationWhetherThatIsVerifiedAndWhetherOneMayInsist() throws IOException {
        var written = rows().stream()
                .filter(row -> Stream.of(FilingPolicy.values())
                        .anyMatch(policy -> row.get(0).equals("`" + policy + "`")))
                .map(row -> ends(row, 3))
                .toList();

        assertThat(written)
                .containsExactlyElementsOf(Stream.of(FilingPolicy.values())
                        .map(policy -> List.of(
                                "`" + policy + "`",
                                policy.citation(),
                                yes(policy.isVerified()),
                                policy.isOverridable() ? "yes" : "no"))
                        .toList());
    }
}
