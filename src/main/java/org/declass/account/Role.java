package org.declass.account;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person may do; each role includes the ones before it. */
enum Role {
    /** Reads everything. */
    READER("reads everything"),
    /** Records what agencies did. */
    STAFF("records letters, referrals, answers"),
    /** Creates, sends, closes and reopens requests; imports. */
    EDITOR("files and closes requests, imports"),
    /** Looks after people, tokens and reference data. */
    ADMIN("looks after people, tokens, reference data");

    private final String meaning;

    Role(String meaning) {
        this.meaning = meaning;
    }

    /** What the role is for, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** The word for it in {@code @RolesAllowed}, URLs and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of this role and of all it includes. */
    Set<String> words() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(Role::word)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The highest role that a set of words amounts to. */
    static Role of(Set<String> words) {
        return Arrays.stream(values())
                .filter(role -> words.contains(role.word()))
                .max(Comparator.naturalOrder())
                .orElse(READER);
    }

    /** The lesser of two roles. */
    Role atMost(Role limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }
}
