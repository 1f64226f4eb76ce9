/** Who did what, when, on which day: append-only; the tracker's position; as-of. */
package org.declass.history;
