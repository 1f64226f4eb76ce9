package org.declass.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Collects the ids of what is found, and looks no further once there are too many. One collector goes through all of the
 * index, for nothing is searched by several threads at once.
 *
 * @param most how many are not too many
 */
record FewRows(int most) implements CollectorManager<FewRows.Few, Optional<List<Long>>> {

    @Override
    public Few newCollector() {
        return new Few(most);
    }

    /** The ids; empty where there are too many. */
    @Override
    public Optional<List<Long>> reduce(Collection<Few> collected) {
        var ids = collected.stream().flatMap(few -> few.ids.stream()).toList();
        return ids.size() > most ? Optional.empty() : Optional.of(ids);
    }

    /** Those of one segment after the other. */
    static final class Few extends SimpleCollector {

        private final int most;
        private final List<Long> ids = new ArrayList<>();
        private NumericDocValues row;

        private Few(int most) {
            this.most = most;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            stopWhereTooMany();
            row = DocValues.getNumeric(segment.reader(), Indexed.ROW);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (row.advanceExact(doc)) {
                ids.add(row.longValue());
            }
            stopWhereTooMany();
        }

        private void stopWhereTooMany() {
            if (ids.size() > most) {
                throw new CollectionTerminatedException();
            }
        }
    }
}
