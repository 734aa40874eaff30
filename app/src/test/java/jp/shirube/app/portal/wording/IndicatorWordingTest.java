package jp.shirube.app.portal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.SourceRef;
import org.junit.jupiter.api.Test;

class IndicatorWordingTest {
    private final IndicatorWording words = new IndicatorWording();
    private final NumberWording numbers = new NumberWording();

    @Test
    void theAimIsSaidInASentence() {
        assertThat(words.aim(indicator("利用者数", "10", "20", Direction.UP))).isEqualTo("ふやすことが目標です。");
        assertThat(words.aim(indicator("社会増減数", "-41", "-17", Direction.UP))).isEqualTo("マイナスを小さくすることが目標です。");
        assertThat(words.aim(indicator("診療所の数", "2", "2", Direction.KEEP))).isEqualTo("いまの値を保つことが目標です。");
        assertThat(words.aim(indicator("ごみの量", "900", "800", Direction.DOWN))).isEqualTo("へらすことが目標です。");
    }

    @Test
    void aTownWishesToLoseFewerPeopleNotToHaveFewer() {
        assertThat(words.aim(indicator("人口", "2438", "2020", Direction.DOWN))).isEqualTo("減り方をゆるめることが目標です。");
        assertThat(words.aim(indicator("待機児童数", "11", "0", Direction.DOWN))).isEqualTo("へらすことが目標です。");
    }

    @Test
    void whatIsNotDecidedIsSaidToBeSo() {
        Value later = new Value("確定次第掲載", ValueState.PLACEHOLDER, null, null, null, null);
        Indicator open = new Indicator(
                "I1",
                "x",
                IndicatorKind.KPI,
                null,
                null,
                null,
                later,
                List.of(),
                null,
                null,
                null,
                false,
                List.of(),
                SourceRef.ofLine(1, null));

        assertThat(words.aim(open)).startsWith("まだ決まっていません");
        assertThat(numbers.main(later)).isEqualTo("まだ決まっていません");
    }

    @Test
    void numbersKeepTheirPrintedPrecision() {
        assertThat(numbers.number(new BigDecimal("-2438.50"))).isEqualTo("▲2,438.50");
        assertThat(numbers.main(null)).isEqualTo("書かれていません");
        assertThat(numbers.unit(number("63.9"))).isEqualTo("人");
    }

    private static Indicator indicator(String name, String start, String target, Direction direction) {
        return new Indicator(
                "I1",
                name,
                IndicatorKind.KPI,
                null,
                null,
                number(start),
                number(target),
                List.of(),
                direction,
                null,
                null,
                false,
                List.of(),
                SourceRef.ofLine(1, null));
    }

    private static Value number(String number) {
        return new Value(number, ValueState.NUMBER, new BigDecimal(number), "人", null, null);
    }
}
