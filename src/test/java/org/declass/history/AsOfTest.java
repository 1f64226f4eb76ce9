package org.declass.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.declass.web.Invalid;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Two in the morning in London, the evening before in Washington. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-03T02:00:00Z"), ZoneId.of("America/New_York"));

    @Test
    void isNowWhereNothingIsSaid() {
        var asOf = AsOf.of(null, null, CLOCK);

        assertThat(asOf.isNow()).isTrue();
        assertThat(asOf.day()).isEqualTo(TODAY);
        assertThat(asOf.isSettled()).isFalse();
    }

    @Test
    void lastsUntilTheDayEndsInTheZoneOfTheTracker() {
        var asOf = AsOf.of(LocalDate.of(2026, 3, 1), null, CLOCK);

        assertThat(asOf.until()).isEqualTo("2026-03-02T05:00:00Z");
        assertThat(asOf.isSettled()).isTrue();
        assertThat(asOf.seesLaterCorrections()).isFalse();
    }

    @Test
    void isNotSettledBeforeTheDayIsOver() {
        assertThat(AsOf.of(TODAY, null, CLOCK).isSettled()).isFalse();
        assertThat(AsOf.of(TODAY.minusDays(9), TODAY, CLOCK).isSettled()).isFalse();
        assertThat(AsOf.of(TODAY.minusDays(9), TODAY.minusDays(1), CLOCK).isSettled())
                .isTrue();
    }

    @Test
    void refusesDaysThatCannotBeMeant() {
        assertThatThrownBy(() -> AsOf.of(TODAY.plusDays(1), null, CLOCK)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> AsOf.of(TODAY, TODAY.plusDays(1), CLOCK)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> AsOf.of(TODAY, TODAY.minusDays(1), CLOCK)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> AsOf.of(null, TODAY, CLOCK)).isInstanceOf(Invalid.class);
    }
}
