package jp.shirube.app.desk.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.Computed;
import jp.shirube.app.budget.Funding;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says stages, sources, rates and sums that break. Pages call it as {@code @moneyWords}. */
@Component("moneyWords")
public class MoneyWords {
    private final MessageBundle words = MessageBundle.of("money");
    private final JapaneseFormats formats;

    MoneyWords(JapaneseFormats formats) {
        this.formats = formats;
    }

    /** 当初, 補正 第2号. */
    public String stage(AmountKey key) {
        return key.ordinal() > 0
                ? words.format("money.stage.supplementary-number", String.valueOf(key.ordinal()))
                : words.format("money.stage." + key.stage().code());
    }

    /** 国庫支出金; 事業費 for null. */
    public String source(@Nullable FundingSource source) {
        return words.format("money.source." + (source == null ? "whole" : source.code()));
    }

    /** 93.4 for a rate in percent, rounded half up to one decimal. */
    public String percent(BigDecimal rate) {
        return formats.number(rate.setScale(1, RoundingMode.HALF_UP));
    }

    /** Why something cannot be worked out; empty where it can. */
    public String why(Computed computed) {
        String reason = computed.reason();
        return reason == null ? "" : words.format(reason);
    }

    /** An amount in thousands of yen; 予算なし, 未定 and — stay apart. */
    public String amount(Amount amount) {
        String text = new AmountText(MoneyUnit.THOUSAND_YEN, formats).write(amount);
        return text.isEmpty() ? formats.state(ValueState.UNDEFINED) : text;
    }

    /** Which cell breaks a sum, what would agree and what stands. */
    String says(Funding.Break broken) {
        AmountKey cell = broken.cell();
        return words.format(
                "money.break." + broken.rule(),
                formats.fiscalYear(cell.year()),
                stage(cell) + " " + source(cell.source()),
                formats.number(broken.expected()),
                formats.number(broken.found()),
                formats.difference(broken.difference()));
    }
}
