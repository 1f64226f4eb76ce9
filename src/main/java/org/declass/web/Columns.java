package org.declass.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The columns of a row record: one per component, nested records flattened as {@code outer.inner}. */
final class Columns {

    private final ObjectMapper mapper;
    private final List<String> names;

    /**
     * @param asked the names that were asked for, in the order wanted; none for all
     * @throws BadQuery where one of them does not exist
     */
    Columns(ObjectMapper mapper, Class<?> row, List<String> asked) {
        this.mapper = mapper;
        var all = new ArrayList<String>();
        collect(row, "", all);
        this.names = asked.isEmpty() ? all : chosen(all, asked);
    }

    private static void collect(Class<?> row, String prefix, List<String> names) {
        for (RecordComponent component : row.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            if (component.getType().isRecord()) {
                collect(component.getType(), prefix + component.getName() + ".", names);
            } else {
                names.add(prefix + component.getName());
            }
        }
    }

    private static List<String> chosen(List<String> all, List<String> chosen) {
        var unknown = chosen.stream()
                .filter(name -> all.stream().noneMatch(a -> covers(name, a)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new BadQuery(
                    "fields", "Unknown: " + String.join(", ", unknown) + ". There are " + String.join(", ", all) + ".");
        }
        return chosen.stream()
                .flatMap(name -> all.stream().filter(a -> covers(name, a)))
                .distinct()
                .toList();
    }

    private static boolean covers(String asked, String column) {
        return column.equals(asked) || column.startsWith(asked + ".");
    }

    List<String> names() {
        return names;
    }

    /** The row's cells as text, in the order of the columns. */
    List<String> cells(Object row) {
        JsonNode tree = mapper.valueToTree(row);
        return names.stream().map(name -> text(at(tree, name))).toList();
    }

    /** The row as JSON with only the chosen columns, in their order. */
    ObjectNode json(Object row) {
        ObjectNode tree = mapper.valueToTree(row);
        keep(tree, "", Set.copyOf(names));
        var ordered = mapper.createObjectNode();
        names.stream()
                .map(name -> name.replaceFirst("\\..*", ""))
                .filter(tree::has)
                .forEach(name -> ordered.set(name, tree.get(name)));
        return ordered;
    }

    private static void keep(ObjectNode node, String prefix, Set<String> wanted) {
        var fields = node.properties().iterator();
        while (fields.hasNext()) {
            var field = fields.next();
            var name = prefix + field.getKey();
            if (wanted.contains(name)) {
                continue;
            }
            if (field.getValue() instanceof ObjectNode inner
                    && wanted.stream().anyMatch(w -> w.startsWith(name + "."))) {
                keep(inner, name + ".", wanted);
            } else if (wanted.stream().noneMatch(w -> w.startsWith(name + "."))) {
                fields.remove();
            }
        }
    }

    private static JsonNode at(JsonNode tree, String name) {
        var node = tree;
        for (var part : name.split("\\.")) {
            node = node.path(part);
        }
        return node;
    }

    private static String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (node.isArray()) {
            var parts = new ArrayList<String>();
            node.forEach(element -> parts.add(element.isValueNode() ? element.asText() : element.toString()));
            return String.join("; ", parts);
        }
        return node.isValueNode() ? node.asText() : node.toString();
    }
}
