package org.declass.report;

import java.time.LocalDate;
import java.util.List;
import org.declass.file.FileStatus;
import org.declass.file.WithdrawalKind;
import org.declass.referral.ReferralStatus;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;

/**
 * How many of everything, by all that reports and the dashboard tell apart.
 *
 * @param day the day ages are counted up to
 * @param knownOn the last day whose entries count
 * @param position the position of the last entry that counts
 * @param requests requests
 * @param items items
 * @param referrals referrals
 * @param files files, without those struck from the lists
 */
public record Tally(
        LocalDate day,
        LocalDate knownOn,
        long position,
        List<Requests> requests,
        List<Items> items,
        List<Referrals> referrals,
        List<Files> files) {

    /**
     * Requests that agree in all of this.
     *
     * @param agency the code of the agency
     * @param kind the road
     * @param status where they stand
     * @param age how long ago they were sent; null where they are not open
     * @param count how many
     */
    public record Requests(String agency, RequestKind kind, RequestStatus status, AgeBand age, long count) {}

    /**
     * Items that agree in this.
     *
     * @param outcome what was answered; null while nothing was
     * @param count how many
     */
    public record Items(Outcome outcome, long count) {}

    /**
     * Referrals that agree in all of this.
     *
     * @param agency the code of the agency that received them
     * @param status where they stand
     * @param oldest the day the oldest was sent, or else learned of
     * @param count how many
     */
    public record Referrals(String agency, ReferralStatus status, LocalDate oldest, long count) {}

    /**
     * Files that agree in all of this.
     *
     * @param status where they stand
     * @param kind why they were withdrawn, as stated
     * @param recordGroup the record group; null where it is not known
     * @param count how many
     */
    public record Files(FileStatus status, WithdrawalKind kind, String recordGroup, long count) {}
}
