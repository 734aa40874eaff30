package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.Severity;

/** A rate of change agrees with the two figures before it. The share that remains is often taken for the share that was lost. */
final class RateOfChange extends PassageRule {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** How far before the rate its figures stand, in characters. */
    private static final int REACH = 90;

    /** How near to the second figure the rate of a plain pair of figures stands. */
    private static final int NEAR = 25;

    /** How many characters at least stand before the words for a change: three figures. */
    private static final int FEWEST_BEFORE = 6;

    /** How far behind the rate the word for the change ends. */
    private static final int AFTER = 8;

    RateOfChange() {
        super("rate-of-change-differs", Family.CLAIMS, Severity.ERROR);
    }

    @Override
    protected List<Passage> passages(CheckedPlan plan) {
        return Sign.PERCENT.passages(plan);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        List<Quantity> quantities = mayChange(text) ? Quantity.listIn(text) : List.of();
        for (int i = 2; i < quantities.size(); i++) {
            Quantity rate = quantities.get(i);
            Quantity to = quantities.get(i - 1);
            Quantity from = quantities.get(i - 2);
            boolean pair = to.unit().equals(from.unit())
                    && !to.unit().equals(ClaimWords.PERCENT)
                    && from.value().signum() > 0
                    && rate.start() - from.start() <= REACH;
            if (pair && rate.unit().equals(ClaimWords.PERCENT)) {
                check(passage, from, to, rate, report);
            }
        }
    }

    /** A cheap look before the figures are read: a word for a change right behind a sign of percent. */
    private static boolean mayChange(String text) {
        for (int i = FEWEST_BEFORE; i < text.length(); i++) {
            if (ClaimWords.PERCENT_SIGNS.indexOf(text.charAt(i)) >= 0) {
                int end = Math.min(text.length(), i + 1 + AFTER);
                for (int k = i + 1; k < end; k++) {
                    if (ClaimWords.CHANGE_SIGNS.indexOf(text.charAt(k)) >= 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void check(Passage passage, Quantity from, Quantity to, Quantity rate, Report report) {
        boolean fall = follows(ClaimWords.FALL, passage.text(), rate.end());
        boolean rise = follows(ClaimWords.RISE, passage.text(), rate.end());
        if (!fall && !rise) {
            return;
        }
        int scale = Math.max(rate.value().scale(), 1);
        BigDecimal share = to.value().multiply(HUNDRED).divide(from.value(), scale, RoundingMode.HALF_UP);
        BigDecimal change = share.subtract(HUNDRED);
        BigDecimal said = fall ? rate.value().negate() : rate.value();
        boolean right = near(change, said, rate);
        boolean remains = near(share, rate.value(), rate);
        if (!right && (remains || rate.start() - to.end() <= NEAR)) {
            report.at(
                    passage.place(rate.start(), rate.end() + 1),
                    List.of(passage.place(from.start(), from.end()), passage.place(to.start(), to.end())),
                    from.printed() + from.unit(),
                    to.printed() + to.unit(),
                    rate.printed() + rate.unit(),
                    change.abs().toPlainString() + ClaimWords.PERCENT,
                    change);
        }
    }

    private static boolean follows(Pattern words, String text, int from) {
        return words.matcher(text.substring(from, Math.min(text.length(), from + AFTER)))
                .find();
    }

    /** Whether a computed rate rounds to the printed one. */
    private static boolean near(BigDecimal computed, BigDecimal said, Quantity rate) {
        return computed.subtract(said).abs().compareTo(rate.step()) <= 0;
    }
}
