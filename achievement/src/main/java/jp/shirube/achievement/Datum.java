package jp.shirube.achievement;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a baseline, a target or a result: a number, words, or why there is neither. Exactly one of the three is there.
 *
 * @param number with its printed precision; a negative one was printed with ▲
 * @param unit with its scale, such as 千人; null where it is the same as that of the target
 * @param words a state such as 策定済
 * @param bound whether the number was printed as 以上, 以下 or 約, so that it is no exact point
 */
public record Datum(
        @Nullable BigDecimal number,
        @Nullable String unit,
        @Nullable String words,
        @Nullable Absence absence,
        boolean bound) {
    /** Nothing was given. */
    public static final Datum NOT_GIVEN = absent(Absence.NOT_GIVEN);

    public Datum {
        int known = (number == null ? 0 : 1) + (words == null ? 0 : 1) + (absence == null ? 0 : 1);
        if (known != 1) {
            throw new IllegalArgumentException("a number, words or an absence, but " + number + words + absence);
        }
    }

    public static Datum number(String number) {
        return number(new BigDecimal(number));
    }

    public static Datum number(BigDecimal number) {
        return new Datum(number, null, null, null, false);
    }

    public static Datum words(String words) {
        return new Datum(null, null, words, null, false);
    }

    public static Datum absent(Absence absence) {
        return new Datum(null, null, null, absence, false);
    }

    /** The same number in a unit. */
    public Datum in(@Nullable String other) {
        return new Datum(number, other, words, absence, bound);
    }

    /** The same number, printed as a bound. */
    public Datum asBound() {
        return new Datum(number, unit, words, absence, true);
    }

    public boolean isNumber() {
        return number != null;
    }

    /** The number exactly, without its unit's scale; asking where there is none is a mistake of the programmer. */
    public Fraction exact() {
        return Fraction.of(Objects.requireNonNull(number));
    }

    /** As said in a working: the plain number, the words, or a dash. */
    @Override
    public String toString() {
        if (number != null) {
            return number.toPlainString() + (unit == null ? "" : unit);
        }
        return words != null ? words : "—";
    }
}
