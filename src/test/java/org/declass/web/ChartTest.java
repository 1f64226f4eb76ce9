package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.declass.web.Chart.Bar;
import org.declass.web.Chart.Count;
import org.declass.web.Chart.Row;
import org.declass.web.Chart.Series;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Series SENT = new Series("Sent", "waiting");
    private static final Series REVIEW = new Series("In review", "info");

    @Test
    void theLongestBarFillsTheWidthAndTheOthersAreInProportion() {
        var chart = Chart.of("Files", "Group", "Files", List.of(Row.of("59", 400, null), Row.of("84", 100, null)));

        var drawn = chart.drawn();

        assertThat(drawn.get(0).bars()).extracting(Bar::width).containsExactly("100.0%");
        assertThat(drawn.get(1).bars()).extracting(Bar::width).containsExactly("25.0%");
    }

    @Test
    void partsOfABarFollowOneAnotherAndEmptyOnesAreLeftOut() {
        var chart = new Chart(
                "Requests", "Agency", List.of(SENT, REVIEW), List.of(row("Energy", 30, 10), row("State", 0, 20)));

        var drawn = chart.drawn();

        assertThat(drawn.get(0).bars())
                .containsExactly(new Bar("0.0%", "75.0%", SENT), new Bar("75.0%", "25.0%", REVIEW));
        assertThat(drawn.get(1).bars()).containsExactly(new Bar("0.0%", "50.0%", REVIEW));
    }

    @Test
    void seriesOfOneColourAreToldApartByTheirShade() {
        var chart = new Chart("Requests", "Agency", List.of(REVIEW, SENT, new Series("Sent", "info")), List.of());

        assertThat(chart.series())
                .extracting(Series::look)
                .containsExactly("tone-info shade-0", "tone-waiting shade-0", "tone-info shade-1");
    }

    @Test
    void aChartOfNothingHasNoBars() {
        var chart = Chart.of("Files", "Group", "Files", List.of(Row.of("59", 0, null)));

        assertThat(chart.drawn().get(0).bars()).isEmpty();
    }

    private static Row row(String label, long sent, long review) {
        return new Row(label, null, List.of(new Count(sent, null), new Count(review, null)));
    }
}
