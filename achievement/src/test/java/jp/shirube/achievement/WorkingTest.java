package jp.shirube.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WorkingTest {
    @Test
    void figuresStandInTheirPlacesWithThousandsPartedAndMinusAsInTables() {
        assertThat(Working.of("# ÷ # × 100", figure("10310.5"), figure("-1234567")))
                .isEqualTo("10,310.5 ÷ ▲1,234,567 × 100");
        assertThat(Working.of("#", figure("0.76"))).isEqualTo("0.76");
    }

    private static Fraction figure(String number) {
        return Fraction.of(new BigDecimal(number));
    }
}
