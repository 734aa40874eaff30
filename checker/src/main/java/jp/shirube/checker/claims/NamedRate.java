package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A rate that is named（減少率は19.0％） agrees with the last two figures that the passage compares before it. */
final class NamedRate extends PassageRule {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Most characters between the name of a rate and its number. */
    private static final int NEAR = 6;

    NamedRate() {
        super("named-rate-differs", Family.CLAIMS, Severity.ERROR);
    }

    @Override
    protected List<Passage> passages(CheckedPlan plan) {
        return Sign.PERCENT.passages(plan);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        Matcher name = ClaimWords.NAMED_RATE.matcher(text);
        List<Quantity> figures = name.find() ? Quantity.listIn(text) : List.of();
        for (int i = 2; i < figures.size(); i++) {
            Quantity rate = figures.get(i);
            boolean named = rate.unit().equals(ClaimWords.PERCENT)
                    && name.find(figures.get(i - 1).end())
                    && name.end() <= rate.start()
                    && rate.start() - name.end() <= NEAR;
            Integer from = named ? compared(text, figures, i) : null;
            if (from != null) {
                check(passage, figures.get(from), figures.get(from + 1), rate, report);
            }
        }
    }

    /** Index of the first of the last two figures before an index that are compared; null where the passage compares none. */
    private static @Nullable Integer compared(String text, List<Quantity> figures, int before) {
        for (int i = before - 2; i >= 0; i--) {
            if (Compared.stand(text, figures.get(i), figures.get(i + 1))
                    && figures.get(i).unit().equals(figures.get(i + 1).unit())
                    && !figures.get(i).unit().equals(ClaimWords.PERCENT)
                    && figures.get(i).value().signum() > 0) {
                return i;
            }
        }
        return null;
    }

    private static void check(Passage passage, Quantity from, Quantity to, Quantity rate, Report report) {
        int scale = Math.max(rate.value().scale(), 1);
        BigDecimal change = to.value()
                .multiply(HUNDRED)
                .divide(from.value(), scale, RoundingMode.HALF_UP)
                .subtract(HUNDRED)
                .abs();
        if (change.subtract(rate.value()).abs().compareTo(rate.step()) > 0) {
            report.at(
                    passage.place(rate.start(), rate.end()),
                    List.of(passage.place(from.start(), from.end()), passage.place(to.start(), to.end())),
                    from.printed() + from.unit(),
                    to.printed() + to.unit(),
                    rate.printed() + rate.unit(),
                    change.toPlainString() + ClaimWords.PERCENT);
        }
    }
}
