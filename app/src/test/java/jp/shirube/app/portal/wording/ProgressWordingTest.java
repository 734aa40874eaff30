package jp.shirube.app.portal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shirube.achievement.Formula;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.NotAssessable;
import jp.shirube.achievement.Reason;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.ProgressState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressWordingTest {
    private final NumberWording numbers = new NumberWording();
    private final YearWording years = new YearWording();
    private final ProgressWording words = new ProgressWording(numbers, years, new SeriesWording(numbers, years));

    @Test
    void countsAreSaidInASentenceAndWhatNobodyKnowsIsNotLate() {
        Map<ProgressState, Long> counts = new EnumMap<>(ProgressState.class);
        counts.put(ProgressState.REACHED, 5L);
        counts.put(ProgressState.ON_PATH, 15L);
        counts.put(ProgressState.LATE, 10L);
        counts.put(ProgressState.UNKNOWN, 3L);
        counts.put(ProgressState.UNDECIDED, 1L);

        assertThat(words.count(counts)).isEqualTo("34の指標のうち、20が順調か達成、10が遅れ、4はまだ分かりません。");
    }

    @Test
    void whatIsNotReachedIsNeverAHundredPercent() {
        assertThat(words.percent(Fraction.of(new BigDecimal("99.96")))).isEqualTo("99.9");
        assertThat(words.percent(Fraction.of(new BigDecimal("45.8")))).isEqualTo("46");
        assertThat(words.percent(Fraction.HUNDRED)).isEqualTo("100");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWordsForResidents(Reason reason) {
        assertThat(words.why(new NotAssessable(null, reason, List.of()))).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormulaHasWords(Formula formula) {
        MessageBundle bundle = MessageBundle.of("portal-progress");
        String code = formula.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(bundle.format("progress.formula." + code)).isNotBlank();
        if (formula.isJudgement()) {
            assertThat(bundle.format("progress.head." + code + ".yes", "1")).isNotBlank();
            assertThat(bundle.format("progress.head." + code + ".no", "1")).isNotBlank();
        } else {
            assertThat(bundle.format("progress.head." + code, "12")).contains("12%");
        }
    }
}
