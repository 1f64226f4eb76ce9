package org.declass.history;

import java.time.LocalDate;

/** What the body of every act may say besides its own facts; given to {@link Acts#now(ActBody)}. */
public interface ActBody {

    /** The day it happened; null for today. */
    LocalDate on();

    /** What the person wants to remember about it, at most 4000 characters; null for nothing. */
    String note();
}
