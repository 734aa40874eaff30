package jp.shirube.recognition.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import org.junit.jupiter.api.Test;

class StrategyEvidenceTest {

    private static final List<Line> NAMED_IN_ZONE = lines("みほん町総合戦略", "定住自立圏", "基本目標1 働く場", "数値目標", "施策の方向");

    private static List<Line> lines(String... lines) {
        return TextDocument.of(String.join("\n", lines)).lines();
    }

    @Test
    void what_other_forms_print_speaks_against_a_strategy() {
        List<Line> plain = lines("みほん町総合戦略", "基本目標1 働く場", "数値目標", "施策の方向");
        assertThat(StrategyEvidence.of(plain, 0) - StrategyEvidence.of(NAMED_IN_ZONE, 0))
                .isEqualTo(60);
    }

    @Test
    void a_strategy_that_can_show_no_more_than_another_form_is_told_as_none() {
        int shown = StrategyEvidence.of(NAMED_IN_ZONE, 0);
        assertThat(shown).isPositive();
        assertThat(StrategyEvidence.of(NAMED_IN_ZONE, 39)).isEqualTo(shown);
        assertThat(StrategyEvidence.of(NAMED_IN_ZONE, 40)).isZero();
    }
}
