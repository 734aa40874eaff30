package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.Severity;

/** "From A to B, to three quarters": the fraction comes near to the share that is left of the two figures before it. */
final class FractionInWords implements Rule {

    private static final int SCALE = 4;

    /** How far a fraction in words may be from the share, of the share. */
    private static final BigDecimal LOOSE = new BigDecimal("0.1");

    @Override
    public String id() {
        return "fraction-in-words-differs";
    }

    @Override
    public Family family() {
        return Family.CLAIMS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Statement statement : Statement.in(plan, Sign.CHANGE)) {
            Matcher said = ClaimWords.FRACTION.matcher(Quantity.halfWidth(statement.text()));
            while (said.find()) {
                check(plan, statement, said, report);
            }
        }
    }

    private static void check(CheckedPlan plan, Statement statement, Matcher said, Report report) {
        Compared figures = Compared.before(plan, statement, said.start());
        if (figures == null) {
            return;
        }
        BigDecimal share = figures.to().divide(figures.from(), SCALE, RoundingMode.HALF_UP);
        BigDecimal fraction =
                new BigDecimal(said.group(2)).divide(new BigDecimal(said.group(1)), SCALE, RoundingMode.HALF_UP);
        if (share.subtract(fraction).abs().compareTo(share.multiply(LOOSE)) > 0) {
            report.at(
                    statement.place(said.start(), said.end()),
                    figures.places(),
                    figures.fromText(),
                    figures.toText(),
                    said.group(),
                    share.setScale(2, RoundingMode.HALF_UP).toPlainString());
        }
    }
}
