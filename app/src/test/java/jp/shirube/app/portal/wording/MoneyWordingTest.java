package jp.shirube.app.portal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.SourceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyWordingTest {
    private final MoneyWording money = new MoneyWording(new NumberWording());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0円",
                "9999 | 9,999円",
                "11527000 | 1,153万円",
                "32121000 | 3,212万円",
                "99995000 | 1億円",
                "224420000 | 2億2,442万円",
                "-2460000 | ▲246万円"
            })
    void amountsAreSpokenInTenThousandsRoundedHalfUp(long yen, String words) {
        assertThat(money.spoken(yen)).isEqualTo(words);
    }

    @Test
    void tablesStayInThousands() {
        assertThat(money.thousands(32121000)).isEqualTo("32,121");
        assertThat(money.thousands(1500)).isEqualTo("1.5");
        assertThat(money.both(32121000)).isEqualTo("3,212万円（32,121千円）");
    }

    @Test
    void zeroDashUndecidedAndBlankAreFourDifferentThings() {
        assertThat(money.cell(cost(ValueState.NUMBER, BigDecimal.ZERO))).isEqualTo("0");
        assertThat(money.cell(cost(ValueState.UNDEFINED, null))).isEqualTo("—（値がありません）");
        assertThat(money.cell(cost(ValueState.PLACEHOLDER, null))).isEqualTo("まだ決まっていません");
        assertThat(money.cell(cost(ValueState.NONE, null))).isEqualTo("書かれていません");
    }

    private static Cost cost(ValueState state, BigDecimal amount) {
        return new Cost(2026, amount, MoneyUnit.THOUSAND_YEN, state, CostKind.PLANNED, null, SourceRef.ofLine(1, null));
    }
}
