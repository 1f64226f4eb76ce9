package org.declass.history;

/**
 * The thing an entry or a change speaks of.
 *
 * @param kind what sort of thing it is
 * @param key its public number or code, unique within the kind ({@code R-2026-0007}, {@code W-12}, {@code DOE})
 */
public record Subject(SubjectKind kind, String key) {}
