package org.declass.web;

/**
 * A thing as it stands at a version.
 *
 * @param thing what the client is shown
 * @param version its version, which its ETag carries
 */
public record Versioned<T>(T thing, long version) {}
