package org.declass.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far a token reaches, never further than its owner. */
enum Scope {
    /** Reads. */
    READ("reads", Role.READER, Role.READER),
    /** Reads, and records what its owner may record, as far as an editor. */
    WRITE("reads and records", Role.STAFF, Role.EDITOR),
    /** Does whatever an administrator may do. */
    ADMIN("does everything an administrator may do", Role.ADMIN, Role.ADMIN);

    private final String meaning;
    private final Role least;
    private final Role most;

    Scope(String meaning, Role least, Role most) {
        this.meaning = meaning;
        this.least = least;
        this.most = most;
    }

    /** The scopes that make sense for an owner. */
    static List<Scope> openTo(Role owner) {
        return Arrays.stream(values()).filter(scope -> scope.isOpenTo(owner)).toList();
    }

    /** Whether an owner with this role may have such a token. */
    boolean isOpenTo(Role owner) {
        return owner.compareTo(least) >= 0;
    }

    /** The role that a token acts in. */
    Role reachOf(Role owner) {
        return owner.atMost(most);
    }

    /** What a token with this scope does, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** The word for it in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
