package org.declass.account;

import java.time.Instant;

/**
 * Somebody signed in at a browser; it lives in that browser's cookie and nowhere else.
 *
 * @param name the sign-in name
 * @param credential the count of the password it was opened with
 * @param until when it ends, unless it is used before
 */
record Session(String name, int credential, Instant until) {}
