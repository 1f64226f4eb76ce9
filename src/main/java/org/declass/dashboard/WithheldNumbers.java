package org.declass.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.file.WithdrawalKind;
import org.declass.report.Names;
import org.declass.report.Tally;
import org.declass.web.Conditions;
import org.declass.web.Display;

/** Takes from a tally the files that are closed in full, each number with the list behind it. */
@ApplicationScoped
class WithheldNumbers {

    private final Names names;

    WithheldNumbers(Names names) {
        this.names = names;
    }

    List<Dashboard.Withheld> byRecordGroup(Tally tally, LocalDate asOf) {
        return sums(tally, row -> row.recordGroup() == null ? "" : row.recordGroup()).entrySet().stream()
                .map(sum -> new Dashboard.Withheld(
                        sum.getKey(),
                        names.recordGroup(sum.getKey()),
                        sum.getValue(),
                        Numbers.withheldFiles(asOf)
                                .and("recordGroup", sum.getKey().isEmpty() ? Conditions.ABSENT : sum.getKey())
                                .toString()))
                .sorted(Comparator.comparingLong(Dashboard.Withheld::count).reversed())
                .toList();
    }

    List<Dashboard.Withheld> byKind(Tally tally, LocalDate asOf) {
        var sums = sums(tally, row -> row.kind().name());
        return Arrays.stream(WithdrawalKind.values())
                .filter(kind -> sums.containsKey(kind.name()))
                .map(kind -> new Dashboard.Withheld(
                        kind.name(),
                        Display.label(kind),
                        sums.get(kind.name()),
                        Numbers.withheldFiles(asOf).and("kind", kind).toString()))
                .sorted(Comparator.comparingLong(Dashboard.Withheld::count).reversed())
                .toList();
    }

    private static Map<String, Long> sums(Tally tally, Function<Tally.Files, String> key) {
        return Numbers.withheld(tally).stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingLong(Tally.Files::count)));
    }
}
