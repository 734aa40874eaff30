package jp.shirube.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @Test
    void isKeptInLowestTermsWithAPositiveDenominator() {
        Fraction half = new Fraction(BigInteger.valueOf(3), BigInteger.valueOf(-6));

        assertThat(half.numerator()).isEqualTo(BigInteger.valueOf(-1));
        assertThat(half.denominator()).isEqualTo(BigInteger.TWO);
        assertThatThrownBy(() -> new Fraction(BigInteger.ONE, BigInteger.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.76, 19, 25", "-41, -41, 1", "1.0E+3, 1000, 1", "0.00, 0, 1"})
    void takesDecimalsExactly(BigDecimal decimal, BigInteger numerator, BigInteger denominator) {
        assertThat(Fraction.of(decimal)).isEqualTo(new Fraction(numerator, denominator));
    }

    @Test
    void aThirdThreeTimesIsOne() {
        Fraction third = Fraction.of(1).over(Fraction.of(3));

        assertThat(third.times(Fraction.of(3))).isEqualTo(Fraction.of(1));
        assertThat(third.plus(third).minus(third)).isEqualTo(third);
        assertThat(third.percentOf(Fraction.of(1)).shown()).isEqualByComparingTo("33.3");
    }

    @ParameterizedTest
    @CsvSource({"45.05, 45.1", "45.04, 45.0", "-0.05, -0.1", "-0.04, 0.0", "99.96, 100.0"})
    void isShownWithOnePlaceHalfUp(BigDecimal exact, String shown) {
        assertThat(Fraction.of(exact).shown()).isEqualTo(new BigDecimal(shown));
    }

    @Test
    void isComparedExactlyWhereRoundingWouldBeEqual() {
        Fraction twoThirds = Fraction.of(2).over(Fraction.of(3));

        assertThat(twoThirds).isGreaterThan(Fraction.of(new BigDecimal("0.666666666666")));
        assertThat(twoThirds.negated()).isLessThan(Fraction.ZERO);
        assertThat(twoThirds.negated().abs()).isEqualTo(twoThirds);
        assertThat(twoThirds.negated().signum()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0.50, 0.5", "100, 100", "0, 0", "-2.250, -2.25"})
    void isWrittenAsTheShortestDecimal(BigDecimal exact, String written) {
        assertThat(Fraction.of(exact)).hasToString(written);
    }

    @Test
    void isWrittenWithTwelvePlacesWhereItNeverEnds() {
        assertThat(Fraction.of(1).over(Fraction.of(3))).hasToString("0.333333333333");
        assertThat(Fraction.of(1).over(Fraction.of(3)).decimal().precision()).isEqualTo(34);
    }
}
