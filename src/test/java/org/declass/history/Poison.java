package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.declass.Reset;

/** Makes it impossible, for a test, to settle some requests anew. */
@ApplicationScoped
public class Poison implements Consequence {

    private final Set<String> poisoned = ConcurrentHashMap.newKeySet();

    /** From now on they cannot be settled. */
    public void into(String request) {
        poisoned.add(request);
    }

    /** They can be settled again. */
    public void gone() {
        poisoned.clear();
    }

    void gone(@Observes Reset.Everything reset) {
        gone();
    }

    /** After all others: what they did is lost with it. */
    @Override
    public int order() {
        return 99;
    }

    @Override
    public void of(List<HistoryEntry> entries) {}

    @Override
    public List<Change> anew(String request, Act act) {
        if (poisoned.contains(request)) {
            throw new IllegalStateException("poisoned");
        }
        return List.of();
    }
}
