package org.declass.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Where the index of this node lies.
 *
 * @param place the folder, or the beginning of its name where others have taken it
 */
record IndexFolder(Path place) {

    private static final int NODES_ON_A_MACHINE = 9;

    /** A folder that no other process works in; several nodes of one machine may share their home. */
    FSDirectory take() throws IOException {
        for (var node = 1; ; node++) {
            var own = FSDirectory.open(node == 1 ? place : place.resolveSibling(place.getFileName() + "-" + node));
            try (var lock = own.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                lock.ensureValid();
                return own;
            } catch (LockObtainFailedException another) {
                own.close();
                if (node == NODES_ON_A_MACHINE) {
                    throw another;
                }
            }
        }
    }

    /** Deletes the files of the index, and nothing else that somebody may have in that folder. */
    static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith(IndexFileNames.SEGMENTS)
                        || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()) {
                    Files.delete(file);
                }
            }
        }
    }
}
