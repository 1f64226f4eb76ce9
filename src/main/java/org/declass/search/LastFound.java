package org.declass.search;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Collects what stands last in the index of all that is found, the last first: what was written last. One collector goes
 * through all of the index.
 *
 * @param most how many
 */
record LastFound(int most) implements CollectorManager<LastFound.Last, List<Integer>> {

    @Override
    public Last newCollector() {
        return new Last(most);
    }

    @Override
    public List<Integer> reduce(Collection<Last> collected) {
        return collected.stream()
                .flatMap(last -> last.docs.stream())
                .limit(most)
                .toList();
    }

    /** Lets go of the first when there is one too many. */
    static final class Last extends SimpleCollector {

        private final int most;
        private final Deque<Integer> docs = new ArrayDeque<>();
        private int base;

        private Last(int most) {
            this.most = most;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            base = segment.docBase;
        }

        @Override
        public void collect(int doc) {
            docs.addFirst(base + doc);
            if (docs.size() > most) {
                docs.removeLast();
            }
        }
    }
}
