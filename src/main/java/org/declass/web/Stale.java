package org.declass.web;

/** Somebody changed the thing since it was read: 412; nothing was written. */
public class Stale extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient String impossible;

    /** @param key the number of the thing */
    public Stale(String key) {
        this(key, null);
    }

    /**
     * @param key the number of the thing
     * @param impossible why what was asked for is not possible any more, a sentence; null where it still is
     */
    public Stale(String key, String impossible) {
        super(
                key + " was changed by somebody else since you read it. Nothing was saved."
                        + (impossible == null ? "" : " " + impossible),
                null,
                false,
                false);
        this.impossible = impossible;
    }

    /** Why what was asked for is not possible any more; null where it still is. */
    public String impossible() {
        return impossible;
    }
}
