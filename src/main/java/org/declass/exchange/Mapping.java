package org.declass.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.web.Violation;

/**
 * Which column of a table means what, and what holds for every row without standing in it.
 *
 * @param columns one for each column, in their order
 * @param constants values for all rows, such as the record group of the whole list
 */
record Mapping(List<Column> columns, List<Constant> constants) {

    private static final int LONGEST_CONSTANT = 400;

    /**
     * A column.
     *
     * @param heading its heading
     * @param meaning what it means
     */
    record Column(String heading, Meaning meaning) {}

    /**
     * A value that holds where the row itself says nothing.
     *
     * @param meaning what it is
     * @param value the value
     */
    record Constant(Meaning meaning, String value) {}

    Mapping {
        columns = sound(columns);
        constants = sound(constants);
    }

    private static <T> List<T> sound(List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    /** The likeliest meaning of each heading; each meaning once. */
    static Mapping guess(List<String> headings, ImportKind kind) {
        var taken = EnumSet.noneOf(Meaning.class);
        var columns = new ArrayList<Column>();
        for (var heading : headings) {
            var meaning = Meaning.guess(heading, kind).filter(taken::add).orElse(Meaning.NOT_USED);
            columns.add(new Column(heading, meaning));
        }
        return new Mapping(columns, List.of());
    }

    /** Tells tables of a kind with the same headings from all others, whatever their case and punctuation. */
    static String signature(List<String> headings, ImportKind kind) {
        var of = kind == ImportKind.WITHDRAWN_FILES ? "" : kind.name() + "\n";
        var plain = of + headings.stream().map(Meaning::plain).collect(Collectors.joining("\n"));
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The meanings by the place of their column. */
    List<Meaning> meanings() {
        return columns.stream().map(Column::meaning).toList();
    }

    /** The value that holds for every row, or empty text. */
    String constant(Meaning meaning) {
        return constants.stream()
                .filter(constant -> constant.meaning() == meaning)
                .map(Constant::value)
                .findFirst()
                .orElse("");
    }

    /** What is wrong with it for a table with those headings; empty where it can be used. */
    List<Violation> problems(List<String> headings, ImportKind kind) {
        var problems = new ArrayList<Violation>();
        if (!columns.stream().map(Column::heading).toList().equals(headings)) {
            problems.add(new Violation(
                    "columns",
                    "Give one column for each heading, in their order: " + String.join(", ", headings) + "."));
        }
        var taken = EnumSet.noneOf(Meaning.class);
        for (var i = 0; i < columns.size(); i++) {
            var meaning = columns.get(i).meaning();
            if (meaning == null) {
                problems.add(new Violation("columns[" + i + "].meaning", "Say what the column means."));
            } else if (!kind.meanings().contains(meaning)) {
                problems.add(new Violation(
                        "columns[" + i + "].meaning",
                        "“" + meaning.label() + "” is nothing a table of the kind “" + kind.label() + "” can have."));
            } else if (meaning != Meaning.NOT_USED && !taken.add(meaning)) {
                problems.add(new Violation(
                        "columns[" + i + "].meaning", "Another column means “" + meaning.label() + "” already."));
            }
        }
        problems.addAll(problemsOfConstants(kind));
        missing(kind).ifPresent(what -> problems.add(new Violation("columns", what)));
        return problems;
    }

    private Optional<String> missing(ImportKind kind) {
        return switch (kind) {
            case WITHDRAWN_FILES ->
                identifies()
                        ? Optional.empty()
                        : Optional.of(
                                "No column tells the files apart: choose one for the record number, or those for project, project box and tab.");
            case APPEALS ->
                meanings().contains(Meaning.CASE_NUMBER)
                                && (meanings().contains(Meaning.ROW)
                                        || meanings().contains(Meaning.RELEASE_URL))
                        ? Optional.empty()
                        : Optional.of(
                                "Choose a column for the case number, and one that tells the documents apart: the row's id, or the link.");
        };
    }

    private List<Violation> problemsOfConstants(ImportKind kind) {
        var problems = new ArrayList<Violation>();
        var taken = EnumSet.of(
                Meaning.NOT_USED, Meaning.IDENTIFIER, Meaning.NOTICE, Meaning.TAB, Meaning.ROW, Meaning.CASE_NUMBER);
        for (var i = 0; i < constants.size(); i++) {
            var constant = constants.get(i);
            if (constant.meaning() == null
                    || !kind.meanings().contains(constant.meaning())
                    || !taken.add(constant.meaning())) {
                problems.add(
                        new Violation("constants[" + i + "].meaning", "Cannot hold for every row, or is given twice."));
            }
            if (constant.value() == null
                    || constant.value().isBlank()
                    || constant.value().length() > LONGEST_CONSTANT) {
                problems.add(new Violation(
                        "constants[" + i + "].value", "Give a value of at most " + LONGEST_CONSTANT + " characters."));
            }
        }
        return problems;
    }

    private boolean identifies() {
        var known = Stream.concat(meanings().stream(), constants.stream().map(Constant::meaning))
                .toList();
        return meanings().contains(Meaning.IDENTIFIER)
                || meanings().contains(Meaning.NOTICE)
                || known.containsAll(List.of(Meaning.PROJECT, Meaning.PROJECT_BOX, Meaning.TAB));
    }
}
