package org.declass.exchange;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.file.FileFacts;
import org.declass.file.ReleaseFacts;
import org.declass.web.Characters;

/** Reads rows of a table as facts of files, or as decisions on them, by a mapping. */
final class RowReader {

    private final ImportKind kind;
    private final Mapping mapping;
    private final Validator validator;

    RowReader(ImportKind kind, Mapping mapping, Validator validator) {
        this.kind = kind;
        this.mapping = mapping;
        this.validator = validator;
    }

    /** What the row says; never fails. */
    Reading read(Row row) {
        var values = values(row);
        var unsound = values.entrySet().stream()
                .filter(cell -> !Characters.areSound(cell.getValue()))
                .map(cell -> cell.getKey().label() + " must be " + Characters.WANTED)
                .toList();
        if (!unsound.isEmpty()) {
            return Reading.rejected(row.line(), String.join("; ", unsound));
        }
        var cells = new RowCells(values);
        return switch (kind) {
            case WITHDRAWN_FILES -> file(row, cells);
            case APPEALS -> decision(row, new DecisionCells(cells));
        };
    }

    private Reading file(Row row, RowCells cells) {
        var facts = cells.facts();
        var release = cells.release();
        var wrong = violations(facts, release);
        if (Reading.key(facts) == null) {
            wrong.add("there is neither a record number nor a project with box and tab to know the file by");
        }
        return wrong.isEmpty()
                ? new Reading(row.line(), facts, release, cells.warnings(), null)
                : Reading.rejected(row.line(), String.join("; ", wrong));
    }

    private Reading decision(Row row, DecisionCells cells) {
        var facts = cells.facts();
        var release = cells.release();
        var wrong = violations(facts, release);
        wrong.addAll(cells.missing());
        return wrong.isEmpty()
                ? new Reading(row.line(), facts, release, cells.decided(), cells.warnings(), null)
                : Reading.rejected(row.line(), String.join("; ", wrong));
    }

    private List<String> violations(FileFacts facts, ReleaseFacts release) {
        var wrong = new ArrayList<>(violations(facts));
        if (release != null) {
            wrong.addAll(violations(release));
        }
        return wrong;
    }

    private Map<Meaning, String> values(Row row) {
        var values = new EnumMap<Meaning, String>(Meaning.class);
        for (var constant : mapping.constants()) {
            values.put(constant.meaning(), constant.value().strip());
        }
        var columns = mapping.columns();
        for (var i = 0; i < columns.size(); i++) {
            var cell = row.cells().get(i);
            if (!cell.isBlank()) {
                values.put(columns.get(i).meaning(), cell);
            }
        }
        return values;
    }

    private <T> List<String> violations(T facts) {
        return validator.validate(facts).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .collect(Collectors.toList());
    }
}
