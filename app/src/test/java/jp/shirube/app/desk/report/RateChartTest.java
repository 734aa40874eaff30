package jp.shirube.app.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.shirube.achievement.Fraction;
import jp.shirube.app.desk.standing.ReportedException.YearRate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RateChartTest {
    @Test
    void theTargetStandsAtTheSameHeightWhateverTheRates() {
        assertThat(chart(Set.of(), rate(2024, 10), rate(2025, 50)).target())
                .isEqualTo(chart(Set.of(), rate(2024, 90), rate(2025, 110)).target());
    }

    @Test
    void whatLiesBeyondTheScaleStandsAtItsEdge() {
        RateChart chart = chart(Set.of(), rate(2024, 120), rate(2025, 800), rate(2026, -300));

        assertThat(chart.dots()).extracting(RateChart.Dot::beyond).containsExactly(false, true, true);
        assertThat(chart.dots().get(1).y()).isEqualTo(chart.dots().get(0).y());
        assertThat(chart.dots().get(2).label()).isEqualTo("-300.0");
    }

    @Test
    void aBreakAndAYearWithoutARatePartTheLine() {
        RateChart chart = chart(
                Set.of(2025), rate(2024, 10), rate(2025, 20), rate(2026, 30), new YearRate(2027, null), rate(2028, 40));

        assertThat(chart.lines()).hasSize(3);
        assertThat(chart.breaks()).hasSize(1);
    }

    @Test
    void withoutAnyRateThereIsNoChart() {
        assertThat(RateChart.of(List.of(new YearRate(2025, null)), Set.of(), List.of(), 150, 58))
                .isNull();
    }

    private static YearRate rate(int year, int percent) {
        return new YearRate(year, Fraction.of(percent));
    }

    private static RateChart chart(Set<Integer> breaks, YearRate... rates) {
        @Nullable RateChart chart = RateChart.of(List.of(rates), breaks, List.of(), 150, 58);
        return Objects.requireNonNull(chart);
    }
}
