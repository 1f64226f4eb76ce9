package org.declass.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to look for on a visit, box by box, folder by folder.
 *
 * @param today the day it is made
 * @param boxes the boxes, in their order; null where nobody said which
 * @param total how many files there are in all
 */
record Checklist(LocalDate today, List<Box> boxes, long total) {

    /** How many files one checklist holds at most. */
    static final int MOST = 500;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST_NUMBER = 20;

    private static final Comparator<Line> AS_THEY_LIE = Comparator.comparing((Line line) -> inOrder(line.notice))
            .thenComparing(line -> line.date.sortDay())
            .thenComparing(line -> line.id);

    /** Nobody said which box. */
    static Checklist ofNothing(LocalDate today) {
        return new Checklist(today, null, 0);
    }

    static Checklist of(LocalDate today, List<FileRow> files, long total) {
        var boxes = grouped(files, Checklist::place).entrySet().stream()
                .map(box -> new Box(
                        box.getKey(),
                        box.getValue().size(),
                        grouped(box.getValue(), file -> Objects.toString(file.folder(), "")).entrySet().stream()
                                .map(folder -> new Folder(
                                        folder.getKey(),
                                        folder.getValue().stream()
                                                .map(Line::of)
                                                .sorted(AS_THEY_LIE)
                                                .toList()))
                                .toList()))
                .toList();
        return new Checklist(today, boxes, total);
    }

    private static Map<String, List<FileRow>> grouped(List<FileRow> files, Function<FileRow, String> by) {
        return files.stream()
                .sorted(Comparator.comparing(file -> inOrder(by.apply(file))))
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private static String place(FileRow file) {
        var place = Stream.of(
                        file.repository(),
                        FileDisplay.group(file.recordGroup()),
                        file.series(),
                        named("entry", file.entry()),
                        named("box", file.box()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? "Place not stated" : place;
    }

    private static String named(String name, String value) {
        return value == null ? null : name + " " + value;
    }

    /** Tab 10 comes after tab 9. */
    private static String inOrder(String text) {
        return DIGITS.matcher(text)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, LONGEST_NUMBER - number.group().length())) + number.group());
    }

    /** Whether anybody said which box. */
    public boolean isAsked() {
        return boxes != null;
    }

    /** Whether there are more files than it holds. */
    public boolean isBeyond() {
        return total > MOST;
    }

    public int most() {
        return MOST;
    }

    /** What is looked for in one box. */
    record Box(String place, int count, List<Folder> folders) {}

    /** What is looked for in one folder. */
    record Folder(String title, List<Line> files) {}

    /** One file to look for. */
    record Line(
            long id,
            String number,
            String notice,
            String heading,
            String described,
            PartialDate date,
            String standing,
            LocalDate lastSeenOn) {

        static Line of(FileRow file) {
            var described = Stream.of(
                            file.documentType(),
                            Objects.equals(file.heading(), file.documentNumber()) ? null : file.documentNumber(),
                            named("from", file.from()),
                            named("to", file.to()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            return new Line(
                    file.id(),
                    file.number(),
                    file.notice().toString(),
                    file.heading(),
                    described,
                    file.date(),
                    FileDisplay.standing(file),
                    file.lastSeenOn());
        }
    }
}
