package jp.shirube.achievement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number, kept as a quotient in lowest terms: nothing is rounded until it is shown, so a grade's boundary is compared with the
 * true value. Rates are kept in percent.
 *
 * @param numerator carries the sign
 * @param denominator positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction HUNDRED = of(100);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** A decimal, exactly. */
    public static Fraction of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? new Fraction(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; dividing by zero is a mistake of the programmer, formulas ask before. */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** This as a percentage of another. */
    public Fraction percentOf(Fraction other) {
        return over(other).times(HUNDRED);
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    /** −1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Rounded half up（四捨五入）, away from zero for negatives, to some places. */
    public BigDecimal rounded(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    /** As shown: one place, half up. */
    public BigDecimal shown() {
        return rounded(1);
    }

    /** A decimal of 34 digits, for square roots only. */
    public BigDecimal decimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The shortest exact decimal where there is one, else twelve places. */
    @Override
    public String toString() {
        BigDecimal rounded = rounded(12);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
