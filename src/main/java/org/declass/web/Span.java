package org.declass.web;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of a text in which something was found.
 *
 * @param text the piece; put together again, all pieces are the text, or its part around the first match
 * @param marked whether it was asked for
 */
@Schema(name = "SearchSpan")
public record Span(String text, boolean marked) {

    /** Whether anything is marked. */
    public static boolean isMarked(List<Span> spans) {
        return spans.stream().anyMatch(Span::marked);
    }

    /** The pieces put together again. */
    public static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
