package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.deadline.Ended;
import org.declass.deadline.Matter;
import org.declass.deadline.Purpose;
import org.declass.deadline.Road;
import org.declass.deadline.Start;
import org.declass.deadline.StartingEvent;
import org.declass.deadline.Starts;
import org.declass.deadline.Wanted;
import org.declass.deadline.WantedClocks;
import org.declass.request.FiledAppeals;
import org.declass.request.ReviewRequest;
import org.declass.request.ReviewRequests;

/** Knows which clocks ought to run for appeals, and which clocks of ours an appeal stops. */
@ApplicationScoped
class ClocksOfAppeals implements WantedClocks, FiledAppeals {

    private final Appeals appeals;
    private final ReviewRequests requests;

    ClocksOfAppeals(Appeals appeals, ReviewRequests requests) {
        this.appeals = appeals;
        this.requests = requests;
    }

    @Override
    public List<Wanted> of(String number) {
        return requests.find(number)
                .map(request -> appeals.of(request).stream()
                        .flatMap(appeal -> theirs(request, appeal))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<FiledAppeal> filedFor(String number) {
        return requests.find(number).map(appeals::of).orElse(List.of()).stream()
                .filter(appeal -> appeal.status() != AppealStatus.WITHDRAWN)
                .flatMap(appeal -> window(appeal.facts()).map(window -> filed(appeal, window)).stream())
                .toList();
    }

    @Override
    public List<String> withPurpose(Purpose purpose) {
        return switch (purpose) {
            case MDR_APPEAL_DEC, MDR_APPEAL_180, ISCAP_FILE_LAPSE, FOIA_APPEAL_DEC -> appeals.requestsWithOpen();
            default -> List.of();
        };
    }

    /** The clock of ours that an appeal stops, if it is one that anybody keeps. */
    private static Optional<Purpose> window(AppealFacts facts) {
        if (facts.basis() == AppealBasis.FEE) {
            return Optional.empty();
        }
        var lapse = facts.basis() == AppealBasis.LAPSE_ONE_YEAR || facts.basis() == AppealBasis.LAPSE_180_DAYS;
        return Optional.ofNullable(
                switch (facts.level()) {
                    case AGENCY -> Purpose.MDR_APPEAL_FILE;
                    case ISCAP -> lapse ? Purpose.ISCAP_FILE_LAPSE : Purpose.ISCAP_FILE_DENIAL;
                    case FOIA -> Purpose.FOIA_APPEAL_FILE;
                    case OGIS, COURT -> null;
                });
    }

    private static FiledAppeal filed(Appeal appeal, Purpose window) {
        var items = appeal.items().stream()
                .map(contested -> contested.item().ordinal())
                .collect(Collectors.toSet());
        return new FiledAppeal(window, items, appeal.dates().filedOn());
    }

    private Stream<Wanted> theirs(ReviewRequest request, Appeal appeal) {
        var facts = request.facts();
        var matter = new Matter(
                request.number(),
                appeal.facts().body(),
                Road.valueOf(facts.kind().name()),
                facts.editor());
        return switch (appeal.facts().level()) {
            case AGENCY -> ofAgency(matter, appeal);
            case FOIA ->
                Stream.of(Wanted.of(Purpose.FOIA_APPEAL_DEC, matter, appeal.subject(), starts(appeal), over(appeal)));
            case ISCAP, OGIS, COURT -> Stream.of();
        };
    }

    /** The decision within sixty working days, and the wait of 180 days after which ISCAP may be asked instead. */
    private Stream<Wanted> ofAgency(Matter matter, Appeal appeal) {
        var used = Ended.actedOn(lapseUsedOn(appeal));
        var ended = over(appeal).or(used);
        var theirs = Stream.of(Purpose.MDR_APPEAL_DEC, Purpose.MDR_APPEAL_180)
                .map(purpose -> Wanted.of(purpose, matter, appeal.subject(), starts(appeal), ended));
        var ours = Wanted.afterLapse(
                Purpose.ISCAP_FILE_LAPSE, Purpose.MDR_APPEAL_180, matter, appeal.subject(), Ended.met(used.on()));
        return ended.equals(Ended.NOT_YET) || ended.equals(used) ? Stream.concat(theirs, Stream.of(ours)) : theirs;
    }

    private LocalDate lapseUsedOn(Appeal appeal) {
        return appeals.of(appeal.request()).stream()
                .filter(other -> other.facts().level() == AppealLevel.ISCAP)
                .filter(other -> other.facts().basis() == AppealBasis.LAPSE_180_DAYS)
                .filter(other -> other.status() != AppealStatus.WITHDRAWN)
                .map(other -> other.dates().filedOn())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** From its receipt, which was between the filing and their letter of receipt where they do not say when. */
    private static Starts starts(Appeal appeal) {
        var dates = appeal.dates();
        var filed = Start.on(dates.filedOn(), StartingEvent.APPEAL_FILED);
        var received = Stream.of(dates.receivedOn(), dates.acknowledgedOn())
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(dates.filedOn()))
                .findFirst()
                .map(day -> dates.receivedOn() == null
                        ? new Start(dates.filedOn(), StartingEvent.APPEAL_FILED, day, StartingEvent.APPEAL_RECEIVED)
                        : Start.on(day, StartingEvent.APPEAL_RECEIVED))
                .orElse(filed);
        return new Starts(received, Map.of()).but(StartingEvent.APPEAL_FILED, filed);
    }

    private static Ended over(Appeal appeal) {
        var day = appeal.dates().endedOn();
        return appeal.status() == AppealStatus.WITHDRAWN ? Ended.cancelled(day) : Ended.met(day);
    }
}
