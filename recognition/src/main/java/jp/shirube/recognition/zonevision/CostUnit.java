package jp.shirube.recognition.zonevision;

import java.math.BigDecimal;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.words.HeaderCell;

/**
 * The unit of a cost table as its header prints it.
 *
 * @param unit in which the amounts are kept
 * @param scale by which a printed amount is multiplied to be in the unit
 * @param printed false where the header names none
 */
record CostUnit(MoneyUnit unit, BigDecimal scale, boolean printed) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    static CostUnit of(CostHeader header) {
        CostUnit own = in(header.label());
        return own.printed ? own : in(header.years());
    }

    private static CostUnit in(Line line) {
        String bracketed = HeaderCell.of(line.cell(0)).bracketed();
        String key = bracketed == null ? line.key() : bracketed;
        if (key.contains("百万円")) {
            return new CostUnit(MoneyUnit.THOUSAND_YEN, THOUSAND, true);
        }
        if (key.contains("万円")) {
            return new CostUnit(MoneyUnit.THOUSAND_YEN, BigDecimal.TEN, true);
        }
        boolean yen = key.contains("円") && !key.contains("千円");
        return new CostUnit(yen ? MoneyUnit.YEN : MoneyUnit.THOUSAND_YEN, BigDecimal.ONE, key.contains("円"));
    }
}
