package jp.shirube.checker.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.Checker;
import jp.shirube.checker.text.Passages;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioInWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会員は80人から60人へと約4割減少しました。",
                "会員は100人から130人へと2倍に増えました。",
                "会員は200人でしたが、今は150人と半減しました。",
                "会員は100人から85人へと2割以上減少しました。",
                "会員は100人から140人へと1.6倍に増えました。",
                "会員は100人から40人へと約6割に減りました。"
            })
    void a_ratio_that_the_figures_do_not_bear_out_is_told(String sentence) {
        assertThat(check(sentence)).extracting(Finding::rule).containsExactly("ratio-in-words-differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会員は80人から60人へと約3割減少しました。",
                "会員は100人から240人へと約2倍に増えました。",
                "会員は200人でしたが、今は110人とほぼ半減しました。",
                "会員は100人から75人へと2割以上減少しました。",
                "会員は100人から58人へと約6割に減りました。",
                "会員は100人から71人へと3割近く減少しました。",
                "会員は80人、利用者は60人で、費用の4割を補助します。",
                "男性80人、女性60人の参加があり、前年の2倍になりました。",
                "10人のうち6人が65歳以上で、3割増を目指します。"
            })
    void a_ratio_that_is_borne_out_or_compares_something_else_is_left_alone(String sentence) {
        assertThat(check(sentence)).isEmpty();
    }

    private static List<Finding> check(String sentence) {
        PlanHeader header =
                new PlanHeader("例", PlanKind.OTHER, null, List.of(), null, null, List.of(), null, List.of());
        PlanDocument plan = new PlanDocument(
                header, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
        TextDocument text = TextDocument.of(sentence);
        return Checker.check(new CheckedPlan("例", plan, Passages.of(text), text), List.of(new RatioInWords()));
    }
}
