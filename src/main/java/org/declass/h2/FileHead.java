package org.declass.h2;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * The head of the file of a database, which says where its last snapshot lies. H2 finds newer ones from there where each names
 * the place of the next; where one comes to lie elsewhere, the head is written anew. 2.5.252 then writes the snapshot
 * before: after a kill up to twenty commits are not found again, though each of them is in the file.
 */
final class FileHead {

    private static final Method WRITE = Internals.method(RandomAccessStore.class, "writeStoreHeader");

    private FileHead() {}

    /** Has the head name the last snapshot; to be called by whoever wrote it. */
    static void write(Connection h2) throws SQLException {
        var store = Internals.database(h2).getStore().getMvStore();
        if (store.getFileStore() instanceof RandomAccessStore file) {
            write(store, file);
        }
    }

    private static void write(MVStore store, RandomAccessStore file) {
        store.executeFilestoreOperation(() -> Internals.call(WRITE, file));
    }
}
