package jp.shirube.app.portal.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import org.springframework.stereotype.Component;

/** Money in words（金額）: 1,153万円 in sentences, thousands of yen in tables. Never writes a value that is no number as 0. */
@Component("portalMoney")
public class MoneyWording {
    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;
    private static final long THOUSAND = 1000;

    private final MessageBundle words = MessageBundle.of("portal");
    private final NumberWording numbers;

    MoneyWording(NumberWording numbers) {
        this.numbers = numbers;
    }

    /** 円 below ten thousand, 万円 below a hundred million, else 億 and 万円; rounded half up to whole 万円. ▲ for minus. */
    public String spoken(long yen) {
        long amount = Math.abs(yen);
        String sign = yen < 0 ? words.format("wording.minus") : "";
        if (amount < TEN_THOUSAND) {
            return sign + words.format("wording.yen", numbers.number(amount));
        }
        long rounded = (amount + TEN_THOUSAND / 2) / TEN_THOUSAND * TEN_THOUSAND;
        if (rounded < HUNDRED_MILLION) {
            return sign + words.format("wording.ten-thousand-yen", numbers.number(rounded / TEN_THOUSAND));
        }
        long rest = rounded % HUNDRED_MILLION / TEN_THOUSAND;
        String large = numbers.number(rounded / HUNDRED_MILLION);
        return sign
                + (rest == 0
                        ? words.format("wording.hundred-million-yen", large)
                        : words.format("wording.hundred-million-and-yen", large, numbers.number(rest)));
    }

    /** Thousands of yen without the unit, for tables; a rest below a thousand keeps its decimals. */
    public String thousands(long yen) {
        BigDecimal amount = BigDecimal.valueOf(yen).divide(BigDecimal.valueOf(THOUSAND));
        return numbers.number(amount.scale() > 0 ? amount.stripTrailingZeros() : amount);
    }

    /** 3,212万円（32,121千円）. */
    public String both(long yen) {
        return words.format("wording.money-both", spoken(yen), thousands(yen));
    }

    /** A cost for a table: thousands of yen, or words for what stands in its place. */
    public String cell(Cost cost) {
        return cost.amount() == null ? state(cost.state()) : thousands(yen(cost));
    }

    /** What it means that there is no number. */
    public String state(ValueState state) {
        return switch (state) {
            case PLACEHOLDER -> words.format("wording.cost.placeholder");
            case NONE -> words.format("wording.cost.none");
            case TEXT, UNDEFINED, NUMBER -> words.format("wording.cost.undefined");
        };
    }

    /** Whole yen of a cost that is a number, rounded half up. */
    public long yen(Cost cost) {
        BigDecimal amount = cost.amount();
        if (amount == null) {
            throw new IllegalArgumentException("no number: " + cost.state());
        }
        return (cost.unit() == MoneyUnit.YEN ? amount : amount.multiply(BigDecimal.valueOf(THOUSAND)))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
