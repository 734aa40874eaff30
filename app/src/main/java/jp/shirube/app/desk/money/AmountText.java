package jp.shirube.app.desk.money;

import java.math.BigDecimal;
import java.util.Optional;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.desk.field.EnteredCost;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.JapaneseText;

/**
 * An amount as people type and read it: a number in the unit of the page, 予算なし, 未定 or nothing.
 *
 * @param unit of what is typed; amounts themselves are whole yen
 */
record AmountText(MoneyUnit unit, JapaneseFormats formats) {
    private static final BigDecimal YEN_PER_UNIT = BigDecimal.valueOf(1000);
    private static final MessageBundle WORDS = MessageBundle.of("money");

    /** Empty where the text is doubtful. */
    Optional<Amount> read(String text) {
        if (JapaneseText.key(text).equals(JapaneseText.key(noBudget()))) {
            return Optional.of(Amount.NO_BUDGET);
        }
        return new EnteredCost(unit, formats).read(text).map(this::amount);
    }

    private Amount amount(EnteredValue value) {
        BigDecimal number = value.number();
        if (number == null) {
            return Amount.without(value.state());
        }
        return Amount.of((unit == MoneyUnit.YEN ? number : number.multiply(YEN_PER_UNIT)).longValueExact());
    }

    /** As it stands in a cell: 1,200, ▲300, 予算なし, 未定 or nothing. */
    String write(Amount amount) {
        Long yen = amount.yen();
        if (yen != null) {
            return unit == MoneyUnit.YEN ? formats.number(yen) : formats.thousandYen(yen);
        }
        return amount.state() == ValueState.UNDEFINED ? noBudget() : formats.state(amount.state());
    }

    /** 円 or 千円. */
    String unitWord() {
        return new EnteredCost(unit, formats).unitWord();
    }

    static String noBudget() {
        return WORDS.format("money.no-budget");
    }
}
