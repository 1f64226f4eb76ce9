package org.declass.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of everything stand where.
 *
 * @param asOf the day: what happened after it does not count
 * @param knownOn what was recorded after this day does not count
 * @param position the position of the last entry of the history that counts
 * @param requests requests
 * @param items items of these requests
 * @param referrals referrals of these requests
 * @param files files, without those struck from the lists
 */
public record StatusReport(
        LocalDate asOf,
        LocalDate knownOn,
        long position,
        Requests requests,
        Items items,
        Referrals referrals,
        Files files) {

    /**
     * One number.
     *
     * @param key what is counted, as filters name it; empty where it is not known
     * @param label the same in words
     * @param count how many
     */
    public record Count(
            @Schema(examples = "DOE") String key,
            @Schema(examples = "Department of Energy") String label,
            @Schema(examples = "12") long count) {}

    /**
     * Requests.
     *
     * @param total all of them
     * @param byAgency by the agency they are addressed to
     * @param byKind by the road they are filed under
     * @param byStatus by where they stand
     * @param byPhase by whose turn it is
     * @param byAge the open ones, by the time since they were sent
     */
    public record Requests(
            long total,
            List<Count> byAgency,
            List<Count> byKind,
            List<Count> byStatus,
            List<Count> byPhase,
            List<Count> byAge) {}

    /**
     * Items.
     *
     * @param total all of them
     * @param byOutcome by the latest answer; the key UNDETERMINED where there is none yet
     */
    public record Items(long total, List<Count> byOutcome) {}

    /**
     * Referrals.
     *
     * @param total all of them
     * @param byAgency by the agency that received them
     * @param byStatus by where they stand
     * @param byAgencyAndStatus by both; the key is {@code DOE/SENT}
     */
    public record Referrals(long total, List<Count> byAgency, List<Count> byStatus, List<Count> byAgencyAndStatus) {}

    /**
     * Files.
     *
     * @param total all of them
     * @param byStatus by where they stand
     * @param byWithdrawalKind by why they were withdrawn, as stated
     * @param byRecordGroup by record group or collection
     */
    public record Files(long total, List<Count> byStatus, List<Count> byWithdrawalKind, List<Count> byRecordGroup) {}

    /**
     * One number of the report as a row of a table.
     *
     * @param section what is counted by what: {@code requests.byAgency}
     * @param key what is counted, as filters name it
     * @param label the same in words
     * @param count how many
     * @param asOf the day the report speaks of, on every row, so that a saved table says what it is
     * @param knownOn the day whose knowledge it is
     */
    public record Line(String section, String key, String label, long count, LocalDate asOf, LocalDate knownOn) {}

    /** A part of the report that is one table. */
    private record Section(String name, List<Count> counts) {

        Stream<Line> lines(StatusReport of) {
            return counts.stream()
                    .map(count -> new Line(name, count.key(), count.label(), count.count(), of.asOf, of.knownOn));
        }
    }

    /** The whole report as rows. */
    @JsonIgnore
    public List<Line> lines() {
        return Stream.of(
                        new Section("requests.byAgency", requests.byAgency()),
                        new Section("requests.byKind", requests.byKind()),
                        new Section("requests.byStatus", requests.byStatus()),
                        new Section("requests.byPhase", requests.byPhase()),
                        new Section("requests.byAge", requests.byAge()),
                        new Section("items.byOutcome", items.byOutcome()),
                        new Section("referrals.byAgency", referrals.byAgency()),
                        new Section("referrals.byStatus", referrals.byStatus()),
                        new Section("referrals.byAgencyAndStatus", referrals.byAgencyAndStatus()),
                        new Section("files.byStatus", files.byStatus()),
                        new Section("files.byWithdrawalKind", files.byWithdrawalKind()),
                        new Section("files.byRecordGroup", files.byRecordGroup()))
                .flatMap(section -> section.lines(this))
                .toList();
    }
}
