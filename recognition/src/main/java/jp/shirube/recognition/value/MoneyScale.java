package jp.shirube.recognition.value;

import java.math.BigDecimal;
import jp.shirube.exchange.MoneyUnit;

/** The unit that a table of money is printed in, and how its figures become figures in a unit of the exchange format. */
public enum MoneyScale {
    MILLION("百万円", MoneyUnit.THOUSAND_YEN, 1000),
    THOUSAND("千円", MoneyUnit.THOUSAND_YEN, 1),
    TEN_THOUSAND("万円", MoneyUnit.YEN, 10_000),
    YEN("円", MoneyUnit.YEN, 1);

    private final String word;
    private final MoneyUnit unit;
    private final int factor;

    MoneyScale(String word, MoneyUnit unit, int factor) {
        this.word = word;
        this.unit = unit;
        this.factor = factor;
    }

    /** The scale with a word; thousands of yen, as is usual, for an unknown or empty one. */
    public static MoneyScale of(String word) {
        for (MoneyScale scale : values()) {
            if (scale.word.equals(word)) {
                return scale;
            }
        }
        return THOUSAND;
    }

    /** The unit word in a matching key such as (単位:千円) or 事業費(千円); empty where none is printed. */
    public static String wordIn(String key) {
        if (key.indexOf('円') < 0) {
            return "";
        }
        for (MoneyScale scale : values()) {
            if (key.contains("(" + scale.word + ")")
                    || key.contains("単位:" + scale.word)
                    || key.contains("単位" + scale.word)) {
                return scale.word;
            }
        }
        return "";
    }

    /** The unit of the exchange format. */
    public MoneyUnit unit() {
        return unit;
    }

    /** A printed figure in {@link #unit()}. */
    public BigDecimal amount(BigDecimal printed) {
        return factor == 1 ? printed : printed.multiply(BigDecimal.valueOf(factor));
    }

    @Override
    public String toString() {
        return word;
    }
}
