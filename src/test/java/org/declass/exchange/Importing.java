package org.declass.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.web.PageQuery;
import org.declass.web.Seen;

/** Takes tables through an import the way a person and the background worker do. */
@ApplicationScoped
public class Importing {

    private final ImportDesk desk;
    private final ImportQueries queries;
    private final ImportWorker worker;
    private final MappingJson json;
    private final Acts acts;
    private final EntityManager entities;

    Importing(
            ImportDesk desk,
            ImportQueries queries,
            ImportWorker worker,
            MappingJson json,
            Acts acts,
            EntityManager entities) {
        this.desk = desk;
        this.queries = queries;
        this.worker = worker;
        this.json = json;
        this.acts = acts;
        this.entities = entities;
    }

    /** Does what the background worker does when it looks around: all that is due. */
    public void work() {
        worker.look();
    }

    Act act() {
        return acts.by("ed", "test");
    }

    /** Uploads a text table. */
    Batch upload(String table) {
        try {
            var file = Files.writeString(Files.createTempFile("import", ".csv"), table);
            var batch = upload(file);
            Files.delete(file);
            return batch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Batch upload(Path file) {
        return upload(file, ImportKind.WITHDRAWN_FILES);
    }

    Batch upload(Path file, ImportKind kind) {
        return desk.upload(new Upload(file, file.getFileName().toString()), kind, act());
    }

    /** Uploads a text table of decisions. */
    Batch uploadDecisions(String table) {
        try {
            var file = Files.writeString(Files.createTempFile("import", ".csv"), table);
            var batch = upload(file, ImportKind.APPEALS);
            Files.delete(file);
            return batch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Confirms the guessed mapping, and lets the dry run happen. */
    Batch checked(Batch uploaded) {
        var batch = confirm(uploaded);
        worker.look();
        return desk.get(batch.number());
    }

    /** Confirms the guessed mapping. */
    Batch confirm(Batch batch) {
        return desk.explain(batch.number(), mapping(batch), Seen.ANY, act());
    }

    Mapping mapping(Batch batch) {
        return json.read(batch.mapping());
    }

    /** Uploads, confirms what was guessed, and lets the dry run happen. */
    Batch check(String table) {
        var batch = confirm(upload(table));
        worker.look();
        return desk.get(batch.number());
    }

    Batch check(Path file) {
        var batch = confirm(upload(file));
        worker.look();
        return desk.get(batch.number());
    }

    /** Lets it write, to the end. */
    Batch apply(Batch batch) {
        desk.apply(batch.number(), Seen.ANY, act());
        worker.look();
        return desk.get(batch.number());
    }

    Batch undo(Batch batch) {
        desk.undo(batch.number(), Seen.ANY, act());
        worker.look();
        return desk.get(batch.number());
    }

    /** The whole way. */
    Batch imported(String table) {
        return apply(check(table));
    }

    Batch imported(Path file) {
        return apply(check(file));
    }

    /** What became of the rows, as "line OUTCOME message". */
    @Transactional
    List<String> report(Batch batch) {
        return queries.rows(batch, new RowFilter(), PageQuery.first(1000)).items().stream()
                .map(row -> row.line() + " " + row.outcome() + (row.message() == null ? "" : " " + row.message()))
                .toList();
    }

    @Transactional
    long count(String from) {
        return ((Number) entities.createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue();
    }

    @Transactional
    List<?> list(String sql) {
        return entities.createNativeQuery(sql, Object.class).getResultList();
    }

    /** The number of the file with that title. */
    @Transactional
    String numberOf(String title) {
        return "W-" + list("select id from file where title = '" + title + "'").get(0);
    }
}
