package jp.shirube.app.desk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.shirube.achievement.Absence;
import jp.shirube.achievement.Datum;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;
import org.junit.jupiter.api.Test;

class ResultHintsTest {
    private static final Measure MEASURE = Measure.of(Datum.NOT_GIVEN, Datum.number("150"));

    @Test
    void aSlipOfTheCommaAndAYearThatIsNotOverAreSaid() {
        Results results = Results.of(Map.of(
                2024, Datum.number("120"),
                2025, Datum.number("1210"),
                2026, Datum.number("125")));

        assertThat(ResultHints.of(MEASURE, results, 2025))
                .containsEntry(2025, "桁ちがい")
                .containsKey(2026);
    }

    @Test
    void yearsWithoutANumberAndOtherUnitsAreNotCompared() {
        Results results = Results.of(Map.of(
                2023, Datum.absent(Absence.NOT_SURVEYED),
                2024, Datum.number("1.2").in("千人"),
                2025, Datum.number("1210").in("人")));

        assertThat(ResultHints.of(MEASURE, results, 2025)).isEmpty();
    }
}
