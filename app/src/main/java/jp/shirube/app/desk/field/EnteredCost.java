package jp.shirube.app.desk.field;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.JapaneseText;

/**
 * What a cell of the grid of costs says. A number, —, 未定 and nothing are four things; anything doubtful is none of them. The browser reads by
 * the same rules (grid-values.js).
 *
 * @param unit of the whole grid
 */
public record EnteredCost(MoneyUnit unit, JapaneseFormats formats) {
    private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015\u2212\u2500\u2501\u30FC\uFF0D]{1,2}");
    private static final Pattern SPACES = Pattern.compile("[\\s\u3000\u00A0\u200B\uFEFF]+");
    private static final int MOST_DIGITS = 12;
    private static final BigDecimal YEN_PER_UNIT = BigDecimal.valueOf(1000);

    /** Digits after the point: an amount is whole yen. */
    public int decimals() {
        return unit == MoneyUnit.YEN ? 0 : 3;
    }

    /** 千円 or 円. */
    public String unitWord() {
        return MessageBundle.of("formats").format(unit == MoneyUnit.YEN ? "format.yen" : "format.thousand-yen");
    }

    /** An amount in another unit, in this one, exactly. */
    public BigDecimal in(BigDecimal amount, MoneyUnit other) {
        if (unit == other) {
            return amount;
        }
        return unit == MoneyUnit.YEN ? amount.multiply(YEN_PER_UNIT) : amount.divide(YEN_PER_UNIT);
    }

    /** Empty where the text is doubtful. */
    public Optional<EnteredValue> read(String text) {
        String bare = SPACES.matcher(text).replaceAll("");
        if (bare.isEmpty()) {
            return Optional.of(without(ValueState.NONE));
        }
        if (DASHES.matcher(bare).matches()) {
            return Optional.of(without(ValueState.UNDEFINED));
        }
        if (bare.equals(formats.state(ValueState.PLACEHOLDER))) {
            return Optional.of(without(ValueState.PLACEHOLDER));
        }
        return EnteredNumber.parse(text, unitWord())
                .map(EnteredCost::plain)
                .filter(number -> number.scale() <= decimals() && number.precision() - number.scale() <= MOST_DIGITS)
                .map(EnteredValue::of);
    }

    /** As it stands in the cell: 1,200, ▲300, —, 未定 or nothing. */
    public String write(EnteredValue value) {
        return value.number() == null ? formats.state(value.state()) : formats.number(plain(value.number()));
    }

    /** Whether nothing is written. */
    public boolean blank(String text) {
        return JapaneseText.key(text).isEmpty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static EnteredValue without(ValueState state) {
        return new EnteredValue(state, "", null);
    }
}
