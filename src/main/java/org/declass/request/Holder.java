package org.declass.request;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who has a request or a part of it.
 *
 * @param who the code of an agency, or the name of one of us
 * @param what which part of it: "all 4 items", "items 1, 3"
 * @param since since when
 * @param doing what it does with it: "reviews it", "has it for review"
 * @param number the number of the referral or appeal by which it came there
 * @param href the page of that
 * @param theirs the numbers by which they call it
 */
public record Holder(
        String who, String what, LocalDate since, String doing, String number, String href, List<String> theirs) {

    /** The same under its full name. */
    Holder named(String name) {
        return new Holder(name, what, since, doing, number, href, theirs);
    }
}
