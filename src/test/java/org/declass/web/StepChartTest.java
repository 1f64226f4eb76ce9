package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.declass.web.StepChart.Drawn;
import org.declass.web.StepChart.Line;
import org.declass.web.StepChart.Point;
import org.declass.web.StepChart.Tick;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("one-engine")
class StepChartTest {

    @Test
    void stepsDownOnTheDayAndEndsWhereNothingMoreIsKnown() {
        var line = new Line("All", null, 1461, List.of(new Point(365, 0.75, 0.5, 0.9), new Point(731, 0.25, 0.1, 0.5)));

        var chart = new StepChart("Undecided", "Agency", List.of(line));

        assertThat(chart.ticks())
                .extracting(Tick::label)
                .containsExactly(
                        "0",
                        "6 months",
                        "1 year",
                        "18 months",
                        "2 years",
                        "30 months",
                        "3 years",
                        "42 months",
                        "4 years");
        assertThat(chart.ticks()).extracting(Tick::x).startsWith("0%", "12.5%").endsWith("87.5%", "100%");
        assertThat(chart.ticks())
                .filteredOn(tick -> !tick.between())
                .extracting(Tick::label)
                .as("on a phone")
                .containsExactly("0", "1 year", "2 years", "3 years", "4 years");
        assertThat(chart.drawn()).extracting(Drawn::path).containsExactly("M0 0H249.8V250H500.3V750H1000");
        assertThat(chart.drawn().get(0).shares())
                .containsExactly("100 %", "75 %", "75 %", "25 %", "25 %", "25 %", "25 %", "25 %");
        assertThat(chart.band()).startsWith("M0 0H249.8V100H500.3V500H1000").endsWith("V0Z");
    }

    @Test
    void saysNothingBeyondTheLastDayUnlessNothingIsLeft() {
        var open = new Line("State", null, 100, List.of(new Point(50, 0.5, 0, 1)));
        var over = new Line("Energy", null, 50, List.of(new Point(50, 0, 0, 0)));
        var none = new Line("CIA", null, 50, List.of());
        var late = new Line("OSD", null, 3653, List.of());

        var shares = new StepChart("Undecided", "Agency", List.of(open, over, none, late)).drawn();

        assertThat(shares).extracting(drawn -> drawn.shares().get(0)).containsExactly(null, "0 %", null, "100 %");
    }

    @Test
    void drawsNoMoreThanAnEyeCanTellApart() {
        var many = IntStream.range(1, 10_000)
                .mapToObj(day -> new Point(day, 1 - day / 10_000.0, 0, 1))
                .toList();

        var chart = new StepChart("Undecided", "Agency", List.of(new Line("All", null, 10_000, many)));

        assertThat(chart.drawn().get(0).path().length()).isLessThan(6000);
        assertThat(chart.drawn().get(0).path())
                .endsWith("V999.9H" + chart.drawn().get(0).path().replaceAll(".*H", ""));
        assertThat(new StepChart("Undecided", "Agency", List.of()).ticks()).hasSize(2);
        assertThat(new StepChart("Undecided", "Agency", List.of()).band()).isEmpty();
    }
}
