package jp.shirube.achievement.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Datum;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Reason;
import jp.shirube.achievement.Results;
import jp.shirube.achievement.grade.Graded;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static final Measure RISING = Measure.of(Datum.number("0"), Datum.number("20"));

    @Test
    void anItemTakesRateAndMark() {
        Item item = Item.of("a", assessed("5"), new Graded("B", "", null, null));

        assertThat(item).isEqualTo(new Item("a", "B", Fraction.of(25), null));
    }

    @Test
    void anItemWithoutAGradeSaysTheReasonOfTheGrading() {
        Item item = Item.of("a", assessed("5"), new Graded("−", "", null, Reason.NO_PATH));

        assertThat(item.reason()).isEqualTo(Reason.NO_PATH);
        assertThat(item.rate()).isEqualTo(Fraction.of(25));
    }

    @Test
    void anItemWithoutASchemeSaysTheReasonOfTheAssessment() {
        Assessment none = Achievements.assess(RISING, Results.of(Map.of()), 2026);

        assertThat(Item.of("a", none, null)).isEqualTo(new Item("a", null, null, Reason.NO_RESULT));
        assertThat(Item.of("a", assessed("5"), null).reason()).isNull();
    }

    @Test
    void aCapHasWidth() {
        assertThatThrownBy(() -> new Cap(BigDecimal.ONE, BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Assessment assessed(String result) {
        return Achievements.assess(RISING, Results.of(Map.of(2026, Datum.number(result))), 2026);
    }
}
