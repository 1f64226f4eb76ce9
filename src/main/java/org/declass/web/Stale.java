package org.declass.web;

/** Somebody changed the thing since it was read: 412; nothing was written. */
public class Stale extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param key the number of the thing */
    public Stale(String key) {
        super(key + " was changed by somebody else since you read it. Nothing was saved.", null, false, false);
    }
}
