package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.declass.deadline.Matter;
import org.declass.deadline.Purpose;
import org.declass.deadline.Road;
import org.declass.deadline.Wanted;
import org.declass.deadline.WantedClocks;

/** Knows which clocks ought to run for a request: those that follow from its {@link ClockCourse}. */
@ApplicationScoped
class ClocksOfRequest implements WantedClocks {

    private final ReviewRequests requests;
    private final Determinations determinations;
    private final Questions questions;
    private final Instance<FiledAppeals> appeals;
    private final Clock clock;

    ClocksOfRequest(
            ReviewRequests requests,
            Determinations determinations,
            Questions questions,
            Instance<FiledAppeals> appeals,
            Clock clock) {
        this.requests = requests;
        this.determinations = determinations;
        this.questions = questions;
        this.appeals = appeals;
        this.clock = clock;
    }

    @Override
    public List<Wanted> of(String request) {
        return requests.find(request).map(found -> course(found).wanted()).orElse(List.of());
    }

    @Override
    public List<String> touchedBy(String request) {
        return requests.find(request).map(found -> found.facts().refiles()).filter(Objects::nonNull).stream()
                .toList();
    }

    @Override
    public List<String> withPurpose(Purpose purpose) {
        return switch (purpose) {
            case FOIA_UNUSUAL -> requests.extended();
            case STILL_INTERESTED, FEE_REPLY, FOIA_CLARIFY -> requests.waitingForUs();
            case MDR_INIT,
                    FOIA_INIT,
                    MDR_APPEAL_FILE,
                    FOIA_APPEAL_FILE,
                    ISCAP_FILE_DENIAL,
                    ISCAP_FILE_LAPSE,
                    REFILE_2Y -> requests.begun();
            case MDR_NARA_REF,
                    MDR_APPEAL_DEC,
                    MDR_APPEAL_180,
                    ISCAP_2Y,
                    NDC_REF_1Y,
                    FOIA_APPEAL_DEC,
                    RERESTRICT_USUAL,
                    RERESTRICT_LONGEST -> List.of();
        };
    }

    /** Our time to contest what an answer says on an item, as {@link ClockCourse#contesting}. */
    Optional<Wanted> contesting(Purpose window, RequestItem item, DeterminationRow answer) {
        return course(item.request()).contesting(window, item.ordinal(), answer.stage(), answer.letterDate());
    }

    private ClockCourse course(ReviewRequest request) {
        var facts = request.facts();
        var matter = new Matter(
                request.number(), facts.agency(), Road.valueOf(facts.kind().name()), facts.editor());
        return new ClockCourse(
                matter,
                request.dates(),
                request.extension().moreTime(),
                questions.of(request).stream()
                        .filter(question -> !question.isTakenBack())
                        .map(Question::asked)
                        .toList(),
                determinations.of(request).stream()
                        .filter(answer -> !answer.isSuperseded())
                        .map(this::answered)
                        .toList(),
                requests.refiledOn(request).orElse(null),
                appeals.stream()
                        .flatMap(known -> known.filedFor(request.number()).stream())
                        .toList());
    }

    private ClockCourse.Answered answered(Determination answer) {
        return new ClockCourse.Answered(
                answer.item().ordinal(), answer.facts(), LocalDate.ofInstant(answer.recordedAt(), clock.getZone()));
    }
}
