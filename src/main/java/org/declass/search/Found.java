package org.declass.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found of a kind.
 *
 * @param kind the kind
 * @param count how many there are
 * @param atLeast whether there are more than that; nobody counts them
 * @param hits the best of them, the exact number before all others
 * @param next the cursor of the next ones, or null
 */
@Schema(name = "SearchFound")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Found(Kind kind, long count, boolean atLeast, List<Hit> hits, String next) {}
