package org.declass.sample;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.declass.history.Act;

/**
 * One thing that happens in the sample's story.
 *
 * @param day when
 * @param who who of the sample people records it
 * @param what what is recorded
 */
record Step(LocalDate day, String who, Consumer<Act> what) {}
