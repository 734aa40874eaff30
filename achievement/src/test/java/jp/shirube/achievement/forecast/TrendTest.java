package jp.shirube.achievement.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import jp.shirube.achievement.Fraction;
import org.junit.jupiter.api.Test;

class TrendTest {
    @Test
    void theBandGrowsWithTheDistance() {
        Map<Integer, Fraction> results =
                Map.of(2025, Fraction.of(10), 2026, Fraction.of(14), 2027, Fraction.of(12), 2028, Fraction.of(16));

        Forecast near = Trend.to(2029, results);
        Forecast far = Trend.to(2031, results);

        assertThat(near.halfWidth().rounded(4)).isEqualByComparingTo("12.9081");
        assertThat(far.halfWidth()).isGreaterThan(near.halfWidth());
        assertThat(far.low()).isEqualTo(far.value().minus(far.halfWidth()));
        assertThat(far.high()).isEqualTo(far.value().plus(far.halfWidth()));
    }

    @Test
    void aRefusedTrendHasNoNumbers() {
        Forecast refused = Trend.to(2029, Map.of());

        assertThat(refused.low()).isNull();
        assertThat(refused.high()).isNull();
        assertThat(refused.refused()).isEqualTo(Forecast.Refused.TOO_FEW_POINTS);
    }

    @Test
    void theTableOfStudentStaysAtItsLastPoint() {
        assertThat(Student.point(1)).isEqualByComparingTo("12.7062");
        assertThat(Student.point(30)).isEqualByComparingTo("2.0423");
        assertThat(Student.point(500)).isEqualByComparingTo("2.0423");
    }

    @Test
    void theNextYearIsAheadButNotTheLast() {
        Map<Integer, Fraction> results = new TreeMap<>();
        for (int year = 2020; year < 2025; year++) {
            results.put(year, Fraction.of(year));
        }

        assertThat(Trend.to(2024, results).refused()).isEqualTo(Forecast.Refused.NOT_AHEAD);
        assertThat(Trend.to(2025, results).value()).isEqualTo(Fraction.of(2025));
    }
}
