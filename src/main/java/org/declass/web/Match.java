package org.declass.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text about a thing with what was asked for.
 *
 * @param name what the text is
 * @param text the text in pieces
 */
@Schema(name = "SearchMatch")
public record Match(String name, List<Span> text) {}
