package org.declass.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.declass.appeal.AppealsOfOthers;
import org.declass.file.FileFacts;
import org.declass.file.FileNumber;
import org.declass.file.Intake;
import org.declass.file.Release;
import org.declass.file.WithdrawnFile;
import org.declass.history.Act;

/** Carries out what was decided about rows, and takes it back. */
@ApplicationScoped
class Scribe {

    private final Intake intake;
    private final AppealsOfOthers others;
    private final ObjectMapper mapper;

    Scribe(Intake intake, AppealsOfOthers others, ObjectMapper mapper) {
        this.intake = intake;
        this.others = others;
        // facts also show what follows from them, which is not read back
        this.mapper = mapper.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    /** Carries out a decision; what it gives back is kept for the report and for undoing. */
    ImportedRows.Kept carryOut(Decision decision, Act act) {
        var kept = onFile(decision, act);
        return decision.decided() == null
                ? kept
                : kept.deciding(others.take(decision.decided(), decision.file().file(), act));
    }

    private ImportedRows.Kept onFile(Decision decision, Act act) {
        return switch (decision.outcome()) {
            case REJECTED -> dry(decision);
            case CREATED -> create(decision, act);
            case RESTORED -> {
                intake.restore(decision.file().file(), act);
                yield update(decision, act);
            }
            case UPDATED, RELEASE_ADDED, DECISION_ADDED, UNCHANGED -> update(decision, act);
        };
    }

    private ImportedRows.Kept create(Decision decision, Act act) {
        if (decision.release() == null) {
            decision.file().recorded(intake.record(decision.facts(), act));
            return kept(decision, null, null);
        }
        var release = intake.record(decision.facts(), decision.release(), act);
        decision.file().recorded(release.file());
        return kept(decision, release, null);
    }

    private ImportedRows.Kept update(Decision decision, Act act) {
        var file = decision.file().file();
        var before = change(file, decision.facts(), act);
        return decision.release() == null
                ? kept(decision, null, before)
                : kept(decision, intake.release(file, decision.release(), act), before);
    }

    private String change(WithdrawnFile file, FileFacts facts, Act act) {
        var before = file.facts();
        if (facts.equals(before)) {
            return null;
        }
        intake.change(file, facts, act);
        return json(before);
    }

    private static ImportedRows.Kept kept(Decision decision, Release release, String before) {
        var file = decision.file().file();
        return new ImportedRows.Kept(
                decision.line(),
                decision.outcome(),
                Reading.key(decision.facts()),
                FileNumber.id(file.number()),
                release == null ? null : Long.valueOf(release.number().substring("REL-".length())),
                decision.message(),
                before);
    }

    /** What is kept of a row of a dry run. */
    static ImportedRows.Kept dry(Decision decision) {
        var file = decision.file() == null ? null : decision.file().file();
        return new ImportedRows.Kept(
                decision.line(),
                decision.outcome(),
                decision.facts() == null ? null : Reading.key(decision.facts()),
                file == null ? null : FileNumber.id(file.number()),
                null,
                decision.message(),
                null);
    }

    /** Takes back what these rows did, in their order; gives them back as they are to be kept. */
    List<ImportedRows.Kept> takeBack(List<ImportedRows.Kept> rows, Act act) {
        var files = new HashMap<Long, WithdrawnFile>();
        intake.withIds(rows.stream().map(ImportedRows.Kept::file).distinct().toList())
                .forEach(file -> files.put(FileNumber.id(file.number()), file));
        others.takeBack(
                rows.stream()
                        .map(ImportedRows.Kept::determination)
                        .filter(Objects::nonNull)
                        .toList(),
                act);
        intake.strikeReleases(
                rows.stream()
                        .map(ImportedRows.Kept::release)
                        .filter(Objects::nonNull)
                        .toList(),
                act);
        rows.forEach(row -> takeBack(row, files.get(row.file()), act));
        return List.copyOf(rows);
    }

    private void takeBack(ImportedRows.Kept row, WithdrawnFile file, Act act) {
        if (row.before() != null) {
            intake.change(file, facts(row.before()), act);
        }
        if ((row.outcome() == RowOutcome.CREATED || row.outcome() == RowOutcome.RESTORED) && !file.isStruck()) {
            intake.strike(file, act);
        }
    }

    private String json(FileFacts facts) {
        try {
            return mapper.writeValueAsString(facts);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private FileFacts facts(String json) {
        try {
            return mapper.readValue(json, FileFacts.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
