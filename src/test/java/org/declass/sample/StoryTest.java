package org.declass.sample;

import static org.assertj.core.api.Assertions.assertThat;

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
