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

    String asOf() {
        return text(filter.asOf);
    }

    String knownOn() {
        return text(filter.knownOn);
    }

    String agency() {
        return first(filter.agency);
    }

    String kind() {
        return first(filter.kind);
    }

    String status() {
        return first(filter.status);
    }

    String phase() {
        return first(filter.phase);
    }

    String editor() {
        return first(filter.editor);
    }

    String referredTo() {
        return first(filter.referredTo);
    }

    String referralStatus() {
        return first(filter.referralStatus);
    }

    String fileStatus() {
        return first(filter.fileStatus);
    }

    String withdrawalKind() {
        return first(filter.withdrawalKind);
    }

    String recordGroup() {
        return first(filter.recordGroup);
    }

    List<Option> agencies() {
        return names.agencies();
    }

    List<Option> recordGroups() {
        return names.recordGroups();
    }

    List<Option> kinds() {
        return Option.of(RequestKind.values());
    }

    List<Option> statuses() {
        return Option.of(RequestStatus.values());
    }

    List<Option> phases() {
        return Option.of(Phase.values());
    }

    List<Option> referralStatuses() {
        return Option.of(ReferralStatus.values());
    }

    List<Option> fileStatuses() {
        return Option.of(FileStatus.values());
    }

    List<Option> withdrawalKinds() {
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
