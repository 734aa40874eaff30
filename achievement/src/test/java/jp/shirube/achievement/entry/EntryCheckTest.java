package jp.shirube.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.shirube.achievement.Accumulation;
import org.junit.jupiter.api.Test;

class EntryCheckTest {
    @Test
    void theFirstResultIsLikeNoOther() {
        assertThat(hints(Accumulation.NONE, null, "999")).isEmpty();
    }

    @Test
    void theUsualIsSaidNothingAbout() {
        assertThat(hints(Accumulation.NONE, "%", "98", "97", "99")).isEmpty();
    }

    @Test
    void aSlipOfTheCommaIsASlipWithinAFifth() {
        assertThat(hints(Accumulation.NONE, null, "1200", "90", "100")).containsExactly(EntryHint.SCALE);
        assertThat(hints(Accumulation.NONE, null, "1201", "90", "100")).containsExactly(EntryHint.FAR_OUTSIDE);
        assertThat(hints(Accumulation.NONE, null, "12", "90", "100")).containsExactly(EntryHint.SCALE);
        assertThat(hints(Accumulation.NONE, null, "8", "90", "100")).containsExactly(EntryHint.SCALE);
        assertThat(hints(Accumulation.NONE, null, "20", "90", "100")).containsExactly(EntryHint.FAR_OUTSIDE);
    }

    @Test
    void threeTimesTheLargestIsTheLimit() {
        assertThat(hints(Accumulation.NONE, null, "300", "90", "100")).isEmpty();
        assertThat(hints(Accumulation.NONE, null, "301", "90", "100")).containsExactly(EntryHint.FAR_OUTSIDE);
        assertThat(hints(Accumulation.NONE, null, "30", "90", "100")).isEmpty();
        assertThat(hints(Accumulation.NONE, null, "29", "90", "100")).containsExactly(EntryHint.FAR_OUTSIDE);
    }

    @Test
    void zeroesAreNotMeasuredBySize() {
        assertThat(hints(Accumulation.NONE, null, "0", "90", "100")).isEmpty();
        assertThat(hints(Accumulation.NONE, null, "90", "0", "100")).isEmpty();
    }

    @Test
    void theSignIsAskedOfAllYearsBefore() {
        assertThat(hints(Accumulation.NONE, null, "35", "-41", "-38")).containsExactly(EntryHint.SIGN);
        assertThat(hints(Accumulation.NONE, null, "35", "41", "-38")).isEmpty();
        assertThat(hints(Accumulation.NONE, null, "-35", "41", "38")).containsExactly(EntryHint.SIGN);
    }

    @Test
    void onlySumsSoFarMustNotShrink() {
        assertThat(hints(Accumulation.RUNNING_TOTAL, null, "65", "40", "70")).containsExactly(EntryHint.SMALLER_SUM);
        assertThat(hints(Accumulation.RUNNING_TOTAL, null, "70", "40", "70")).isEmpty();
        assertThat(hints(Accumulation.YEARLY_PARTS, null, "65", "40", "70")).isEmpty();
    }

    @Test
    void sharesAboveAHundredAreAskedWhereNoneWasBefore() {
        assertThat(hints(Accumulation.NONE, "%", "104", "95", "100")).containsExactly(EntryHint.ABOVE_HUNDRED_PERCENT);
        assertThat(hints(Accumulation.NONE, "％", "104", "95", "97")).containsExactly(EntryHint.ABOVE_HUNDRED_PERCENT);
        assertThat(hints(Accumulation.NONE, "%", "100", "95", "97")).isEmpty();
        assertThat(hints(Accumulation.NONE, "%", "104", "95", "101")).isEmpty();
        assertThat(hints(Accumulation.NONE, "人", "104", "95", "97")).isEmpty();
        assertThat(hints(Accumulation.NONE, null, "104", "95", "97")).isEmpty();
    }

    @Test
    void fractionsAreAskedAmongWholeNumbers() {
        assertThat(hints(Accumulation.NONE, null, "96.5", "95", "97.0")).containsExactly(EntryHint.FRACTION);
        assertThat(hints(Accumulation.NONE, null, "96.5", "95.5", "97")).isEmpty();
        assertThat(hints(Accumulation.NONE, null, "96.5", "97")).isEmpty();
        assertThat(hints(Accumulation.NONE, null, "100", "90", "110")).isEmpty();
    }

    @Test
    void aYearThatIsNotOverIsAsked() {
        EntryCheck check = new EntryCheck(Accumulation.NONE, null, Map.of(2024, BigDecimal.TEN), 2025);

        assertThat(check.hints(2025, BigDecimal.TEN)).isEmpty();
        assertThat(check.hints(2026, BigDecimal.TEN)).containsExactly(EntryHint.YEAR_NOT_OVER);
    }

    @Test
    void theSameForTheThirdTimeIsAsked() {
        assertThat(hints(Accumulation.NONE, null, "97", "96", "97", "97.0")).containsExactly(EntryHint.SAME_AGAIN);
        assertThat(hints(Accumulation.NONE, null, "97", "97", "96")).isEmpty();
        assertThat(hints(Accumulation.NONE, null, "97", "97")).isEmpty();
        assertThat(hints(Accumulation.NONE, null, "0", "0", "0")).isEmpty();
    }

    /** For 2026, after years that end with 2025. */
    private static Set<EntryHint> hints(Accumulation accumulation, String unit, String entered, String... before) {
        Map<Integer, BigDecimal> past = new HashMap<>();
        for (int i = 0; i < before.length; i++) {
            past.put(2026 - before.length + i, new BigDecimal(before[i]));
        }
        return new EntryCheck(accumulation, unit, past, 2026).hints(2026, new BigDecimal(entered));
    }
}
