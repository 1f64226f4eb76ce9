package org.declass.web;

/**
 * Where a list goes on.
 *
 * @param first the first page, or null when this is it
 * @param next the next page, or null when this is the last
 * @param shown how many rows this page shows
 * @param total how many rows there are in all, or null where nobody counted
 */
public record PageLinks(String first, String next, int shown, Long total) {}
