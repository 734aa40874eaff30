package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as people read them: thousands parted, no trailing zeros beyond the printed ones. */
final class Amounts {

    private Amounts() {}

    static String text(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
    }
}
