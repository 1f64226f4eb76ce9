package org.declass.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.appeal.AppealFilter;
import org.declass.appeal.AppealLevel;
import org.declass.appeal.AppealQueries;
import org.declass.appeal.AppealRow;
import org.declass.appeal.AppealStatus;
import org.declass.finding.Check;
import org.declass.finding.FindingFilter;
import org.declass.finding.FindingQueries;
import org.declass.finding.FindingRow;
import org.declass.finding.FindingStatus;
import org.declass.request.RequestFilter;
import org.declass.request.RequestQueries;
import org.declass.request.RequestRow;
import org.declass.request.RequestStatus;
import org.declass.web.PageQuery;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoryTest {

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Story story;

    @Inject
    RequestQueries requests;

    @Inject
    AppealQueries appeals;

    @Inject
    FindingQueries findings;

    @Test
    void showsWhatToAskTheAgenciesAbout() {
        reset.everything();
        clock.goTo(LocalDate.of(2026, 11, 23));

        story.load();

        var open = new FindingFilter();
        open.status = List.of(FindingStatus.OPEN);
        assertThat(findings.matching(open, PageQuery.first(99)).items())
                .extracting(FindingRow::check, FindingRow::agency)
                .contains(
                        tuple(Check.APPEAL_DATE_DIFFERS, "OSD"),
                        tuple(Check.FIFTY_YEARS_25X, "OSD"),
                        tuple(Check.FIFTY_YEARS_25X, "STATE"));
    }

    @Test
    void showsAnAppealThatIsOpenAndOneThatIscapDecided() {
        reset.everything();
        clock.goTo(LocalDate.of(2026, 11, 23));

        story.load();

        var open = new AppealFilter();
        open.open = true;
        assertThat(appeals.matching(open, PageQuery.first(9)).items())
                .extracting(AppealRow::level)
                .containsExactly(AppealLevel.AGENCY);
        var iscap = new AppealFilter();
        iscap.level = List.of(AppealLevel.ISCAP);
        assertThat(appeals.matching(iscap, PageQuery.first(9)).items())
                .extracting(AppealRow::status)
                .containsExactly(AppealStatus.DECIDED);
        var underAppeal = new RequestFilter();
        underAppeal.status = List.of(RequestStatus.UNDER_APPEAL);
        assertThat(requests.matching(underAppeal, PageQuery.first(9)).items())
                .extracting(RequestRow::title)
                .containsExactly("Turkey: October 1962");
    }
}
