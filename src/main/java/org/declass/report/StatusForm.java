package org.declass.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.file.FileStatus;
import org.declass.file.WithdrawalKind;
import org.declass.referral.ReferralStatus;
import org.declass.request.Phase;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.web.FormErrors;
import org.declass.web.Option;

/**
 * The form above the report: what is chosen in it. A filter with several values shows the first.
 *
 * @param filter what was asked for
 * @param names the words for codes
 * @param errors what is wrong with it
 */
record StatusForm(StatusFilter filter, Names names, FormErrors errors) {

    /** How many of its fields are filled in. */
    public long narrowings() {
        return Stream.of(
                        asOf(),
                        knownOn(),
                        agency(),
                        kind(),
                        status(),
                        phase(),
                        editor(),
                        referredTo(),
                        referralStatus(),
                        fileStatus(),
                        withdrawalKind(),
                        recordGroup())
                .filter(value -> !value.isEmpty())
                .count();
    }

    public String asOf() {
        return text(filter.asOf);
    }

    public String knownOn() {
        return text(filter.knownOn);
    }

    public String agency() {
        return first(filter.agency);
    }

    public String kind() {
        return first(filter.kind);
    }

    public String status() {
        return first(filter.status);
    }

    public String phase() {
        return first(filter.phase);
    }

    public String editor() {
        return first(filter.editor);
    }

    public String referredTo() {
        return first(filter.referredTo);
    }

    public String referralStatus() {
        return first(filter.referralStatus);
    }

    public String fileStatus() {
        return first(filter.fileStatus);
    }

    public String withdrawalKind() {
        return first(filter.withdrawalKind);
    }

    public String recordGroup() {
        return first(filter.recordGroup);
    }

    public List<Option> agencies() {
        return names.agencies();
    }

    public List<Option> recordGroups() {
        return names.recordGroups();
    }

    public List<Option> kinds() {
        return Option.of(RequestKind.values());
    }

    public List<Option> statuses() {
        return Option.of(RequestStatus.values());
    }

    public List<Option> phases() {
        return Option.of(Phase.values());
    }

    public List<Option> referralStatuses() {
        return Option.of(ReferralStatus.values());
    }

    public List<Option> fileStatuses() {
        return Option.of(FileStatus.values());
    }

    public List<Option> withdrawalKinds() {
        return Option.of(WithdrawalKind.values());
    }

    private static String first(List<?> values) {
        return Stream.ofNullable(values)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .findFirst()
                .map(value -> value instanceof Enum<?> constant ? constant.name() : value.toString())
                .orElse("");
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
