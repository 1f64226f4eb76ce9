package org.declass.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Collects what a list is filtered by, each condition with its parameter; a null or empty value filters nothing. */
public final class Conditions {

    /** What a filter is given for "says nothing of it". */
    public static final String ABSENT = "NONE";

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters;
    private final List<String> equalColumns = new ArrayList<>();
    private final List<Several> several = new ArrayList<>();
    private final List<Words> wordsOfOthers = new ArrayList<>();
    private String words;

    /**
     * Words that are asked of things, all of which the index of words has.
     *
     * @param noun what the things are: {@code FILE}
     * @param id the column with their ids
     * @param text the words
     */
    record Words(String noun, String id, String text) {}

    /** A column with some values to choose from, and which clause says so. */
    private record Several(String column, List<?> values, int clause) {}

    /** No condition yet. */
    public Conditions() {
        this(new HashMap<>());
    }

    private Conditions(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    private Conditions(Conditions like) {
        this(new HashMap<>(like.parameters));
        clauses.addAll(like.clauses);
        equalColumns.addAll(like.equalColumns);
    }

    /** Exactly this value. */
    public Conditions equal(String column, Object value) {
        return value == null ? this : equal(column, List.of(value));
    }

    /** One of these values. */
    public Conditions equal(String column, Collection<?> values) {
        var given = values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
        if (given.size() == 1) {
            equalColumns.add(column);
            return also(column + " = ", given.get(0), "");
        }
        if (given.isEmpty()) {
            return this;
        }
        several.add(new Several(column, given, clauses.size()));
        return also(column + " in ", given, "");
    }

    /** No value at all. */
    public Conditions absent(String column) {
        equalColumns.add(column);
        return also(column + " is null");
    }

    /** One of these texts, in capitals or not; null filters nothing. */
    public Conditions equalIgnoringCase(String column, Collection<String> values) {
        var given = values == null
                ? List.<String>of()
                : values.stream()
                        .filter(value -> value != null && !value.isBlank())
                        .map(value -> value.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
        return given.isEmpty() ? this : also("lower(" + column + ") in ", given, "");
    }

    /** One of these constants in an expression that gives their names. */
    public Conditions named(String expression, Collection<? extends Enum<?>> constants) {
        return constants == null
                ? this
                : among(
                        expression,
                        constants.stream()
                                .filter(Objects::nonNull)
                                .map(Enum::name)
                                .toList());
    }

    /** One of these values in an expression that no index can be meant for. */
    public Conditions among(String expression, Collection<?> values) {
        return values == null || values.isEmpty() ? this : also(expression + " in ", values, "");
    }

    /** One of these values, where {@link #ABSENT} among them stands for none at all. */
    public Conditions equalOrAbsent(String column, Collection<String> values) {
        if (!values.contains(ABSENT)) {
            return equal(column, values);
        }
        var given = values.stream().filter(value -> !value.equals(ABSENT)).toList();
        return given.isEmpty()
                ? also(column + " is null")
                : also("(" + column + " is null or " + column + " in ", given, ")");
    }

    /** One of these values in at least one of the columns; null filters nothing. */
    public Conditions equalAny(List<String> columns, Collection<?> values) {
        if (values != null) {
            var name = bind(values);
            clauses.add("("
                    + String.join(
                            " or ",
                            columns.stream()
                                    .map(column -> column + " in " + name)
                                    .toList())
                    + ")");
        }
        return this;
    }

    /** This value or a greater one. */
    public Conditions atLeast(String column, Object value) {
        return also(column + " >= ", value, "");
    }

    /** This value or a smaller one. */
    public Conditions atMost(String column, Object value) {
        return also(column + " <= ", value, "");
    }

    /** This text anywhere in the column, whatever its case. */
    public Conditions contains(String column, String text) {
        return text == null || text.isBlank()
                ? this
                : also(unguessed("lower(" + column + ") like " + bind(pattern(text)) + " escape '!'"));
    }

    /**
     * This fragment anywhere in one of our numbers, or, letters and digits only, in a column that holds numbers in that
     * form.
     */
    public Conditions containsNumber(String own, String normalized, String fragment) {
        if (fragment == null || fragment.isBlank()) {
            return this;
        }
        var written = bind(pattern(fragment));
        var bare = bind(pattern(fragment.replaceAll("[^\\p{L}\\p{N}]", "")));
        return also(unguessed("lower(" + own + ") like " + written + " escape '!' or lower(" + normalized + ") like "
                + bare + " escape '!'"));
    }

    /** Every word of the text anywhere in one of the columns, whatever its case. */
    public Conditions containsWords(List<String> columns, String text) {
        return containsWords(columns, List.of(), text);
    }

    /** The same, or its letters and digits anywhere in one of the columns that hold nothing else. */
    public Conditions containsWords(List<String> columns, List<String> normalized, String text) {
        if (text == null) {
            return this;
        }
        words = text;
        for (var word : text.strip().split("\\s+")) {
            var bare = word.replaceAll("[^\\p{L}\\p{N}]", "");
            var places = new ArrayList<String>();
            places.addAll(likes(columns, word));
            places.addAll(likes(normalized, bare));
            if (!places.isEmpty()) {
                clauses.add(unguessed(String.join(" or ", places)));
            }
        }
        return this;
    }

    /**
     * Tells the index of words what another condition asks of something that the rows belong to, so that few rows are
     * looked at.
     *
     * @param noun what the index calls it
     * @param id the column with its id
     */
    public Conditions wordsOf(String noun, String id, String text) {
        wordsOfOthers.add(new Words(noun, id, text));
        return this;
    }

    private List<String> likes(List<String> columns, String word) {
        if (word.isEmpty() || columns.isEmpty()) {
            return List.of();
        }
        var name = bind(pattern(word));
        return columns.stream()
                .map(column -> "lower(" + column + ") like " + name + " escape '!'")
                .toList();
    }

    /**
     * A condition of which no database guesses how few rows meet it. PostgreSQL takes a text to be anywhere in one of ten
     * thousand and H2 any index to help; both would read and sort a million rows for a page of fifty.
     */
    public static String unguessed(String condition) {
        return "case when " + condition + " then true else false end = true";
    }

    /** A condition of its own making: the value stands between the two parts; null leaves it out. */
    public Conditions also(String before, Object value, String after) {
        if (value != null) {
            clauses.add(before + bind(value) + after);
        }
        return this;
    }

    /** A parameter with a name of its own, for a condition that uses it more than once. */
    public Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** A condition without a parameter of its own. */
    public Conditions also(String clause) {
        clauses.add(clause);
        return this;
    }

    /** Something else that must exist, such as {@code Release r}, with conditions of its own. */
    public Conditions exists(String entity, Consumer<Conditions> of) {
        var nested = new Conditions(parameters);
        of.accept(nested);
        return also("exists (select 1 from " + entity + nested.where() + ")");
    }

    /** One of those that a query of its own finds, such as {@code select x.request from Letter x}, with its conditions. */
    public Conditions oneOf(String column, String select, Consumer<Conditions> of) {
        var nested = new Conditions(parameters);
        of.accept(nested);
        return also(column + " in (" + select + nested.where() + ")");
    }

    /** The WHERE clause, with a space before it; empty where nothing is asked. */
    public String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    /** The values of its parameters, by name. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    /** The words that all must have that meets the conditions; null where nothing was asked of words. */
    String words() {
        return words;
    }

    /** The words that must be in what the rows belong to. */
    List<Words> wordsOfOthers() {
        return wordsOfOthers;
    }

    /** The columns that have one value in all that meets the conditions. */
    List<String> equalColumns() {
        return equalColumns;
    }

    /** The columns that have one of several values each. */
    List<String> columnsOfSeveral() {
        return several.stream().map(Several::column).toList();
    }

    /** The same conditions for each value of one of these columns by itself. */
    List<Conditions> forEachOf(String column) {
        var choice = several.stream()
                .filter(one -> one.column().equals(column))
                .findFirst()
                .orElseThrow();
        return choice.values().stream()
                .distinct()
                .map(value -> new Conditions(this).settle(choice, value))
                .toList();
    }

    private Conditions settle(Several choice, Object value) {
        clauses.set(choice.clause(), choice.column() + " = " + bind(value));
        equalColumns.add(choice.column());
        return this;
    }

    String bind(Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    private static String pattern(String text) {
        var literal = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
