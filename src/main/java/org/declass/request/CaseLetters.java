package org.declass.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Knows the letters of a case; implemented above, where letters are kept. */
public interface CaseLetters {

    /** What stands on each letter of a request, its referrals and appeals, by its number. */
    Map<String, Line> of(ReviewRequest request);

    /**
     * A letter on the timeline of its case.
     *
     * @param number its number
     * @param words what it says, and whose it is: "Referral notice from NARA"
     * @param dated the date on it
     * @param receivedOn when it came, or null
     * @param person who wrote it or to whom it was written, or null
     * @param subject its subject, or null
     * @param files its files
     */
    record Line(
            String number,
            String words,
            LocalDate dated,
            LocalDate receivedOn,
            String person,
            String subject,
            List<File> files) {

        /** Its page. */
        public String href() {
            return "/letters/" + number;
        }
    }

    /**
     * A file of a letter.
     *
     * @param name what it is called
     * @param href where it can be had
     * @param trouble why it cannot be had, or null
     */
    record File(String name, String href, String trouble) {}
}
