package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The index of this node, in a folder of its own. Whatever is wrong with what lies there is no reason to fail: it is
 * emptied and built anew. One thread at a time writes; any number search.
 */
@ApplicationScoped
class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    private static final double MEGABYTES_BEFORE_WRITING = 16;

    private final IndexFolder folder;
    private FSDirectory directory;
    private IndexWriter writer;
    private boolean isDirty;
    private boolean isForgotten;
    private volatile SearcherManager searchers;
    private volatile Mark mark;

    SearchIndex(@ConfigProperty(name = "tracker.search.folder") String folder) {
        this.folder = new IndexFolder(Path.of(folder));
    }

    /** How far it has come; empty where it is not open, or must be begun anew. */
    Optional<Mark> mark() {
        return Optional.ofNullable(mark);
    }

    /** Opens what lies in the folder; where it is damaged or of another edition, an empty index. */
    void open() throws IOException {
        if (writer != null) {
            return;
        }
        directory = folder.take();
        try {
            openSound();
        } catch (LockObtainFailedException another) {
            release();
            throw another;
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warnf("The search index is damaged and is built anew: %s", damaged.getMessage());
            var lies = directory.getDirectory();
            release();
            IndexFolder.empty(lies);
            directory = folder.take();
            openSound();
        }
    }

    private void openSound() throws IOException {
        writer = new IndexWriter(directory, config());
        searchers = new SearcherManager(writer, new Uncached());
        verify();
        var data = writer.getLiveCommitData();
        mark = data == null || isForgotten ? null : Mark.read(data(data)).orElse(null);
    }

    private static Map<String, String> data(Iterable<Map.Entry<String, String>> kept) {
        return StreamSupport.stream(kept.spliterator(), false)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static IndexWriterConfig config() {
        var merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(2, 1);
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING)
                .setMergeScheduler(merges)
                .setCommitOnClose(false);
    }

    /** Reads all of it once, for a torn file must not be found out in the middle of an answer. */
    private void verify() throws IOException {
        var searcher = searchers.acquire();
        try {
            for (var leaf : searcher.getIndexReader().leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** Empties it. */
    void begin(Mark from) throws IOException {
        writer.deleteAll();
        mark = from;
        isDirty = true;
        isForgotten = false;
        commit();
    }

    /** Adds things that are not there yet. */
    void add(List<Thing> things, Mark reached) throws IOException {
        writer.addDocuments(things.stream().map(Indexed::of).toList());
        mark = reached;
        isDirty = true;
    }

    /** Puts a thing in the place of what was there of it. */
    void put(Thing thing) throws IOException {
        writer.updateDocument(Indexed.id(thing.kind(), thing.number()), Indexed.of(thing));
        isDirty = true;
    }

    /** Takes a thing out. */
    void drop(Kind kind, String number) throws IOException {
        writer.deleteDocuments(Indexed.id(kind, number));
        isDirty = true;
    }

    /** Lets what was put since be found. */
    void reach(Mark reached) throws IOException {
        searchers.maybeRefreshBlocking();
        mark = reached;
        isDirty = true;
    }

    /** Keeps it as it is on the disk; what was put since the last time would be put again after a crash. */
    void commit() throws IOException {
        if (isDirty) {
            writer.setLiveCommitData(mark.data().entrySet());
            writer.commit();
            isDirty = false;
            searchers.maybeRefreshBlocking();
        }
    }

    /** A search. */
    interface Looking<T> {
        T look(IndexSearcher searcher) throws IOException;
    }

    /** Looks something up in what can be found now; empty where there is no index. */
    <T> Optional<T> look(Looking<T> looking) throws IOException {
        var open = searchers;
        if (open == null) {
            return Optional.empty();
        }
        try {
            var searcher = open.acquire();
            try {
                return Optional.of(looking.look(searcher));
            } finally {
                open.release(searcher);
            }
        } catch (AlreadyClosedException closed) {
            return Optional.empty();
        }
    }

    /** Has it begun anew by whoever writes next. */
    void forget() {
        isForgotten = true;
        mark = null;
    }

    /** Lets go of it; what was not kept is lost. */
    void release() throws IOException {
        mark = null;
        if (searchers != null) {
            var closing = searchers;
            searchers = null;
            closing.close();
        }
        if (writer != null) {
            writer.rollback();
            writer = null;
        }
        if (directory != null) {
            directory.close();
            directory = null;
        }
    }

    /** Nothing that was found is kept in memory: the machine keeps the files there, and lets go of them when it must. */
    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
