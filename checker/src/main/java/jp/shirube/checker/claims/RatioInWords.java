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

/** A ratio in words（3割減、1.6倍、約半分） agrees with the two figures of its sentence, or with those of its two years in the tables. */
final class RatioInWords implements Rule {

    /** Decimals to which the ratio is worked out. */
    private static final int SCALE = 4;

    @Override
    public String id() {
        return "ratio-in-words-differs";
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
        for (Statement statement : Statement.in(plan, Sign.RATIO)) {
            Matcher said = ClaimWords.RATIO.matcher(Quantity.halfWidth(statement.text()));
            while (said.find()) {
                check(plan, statement, said, report);
            }
        }
    }

    private static void check(CheckedPlan plan, Statement statement, Matcher said, Report report) {
        SaidRatio ratio = SaidRatio.of(said, statement.text());
        Compared figures = ratio == null ? null : Compared.before(plan, statement, said.start());
        if (ratio == null || figures == null) {
            return;
        }
        BigDecimal share = figures.to().divide(figures.from(), SCALE, RoundingMode.HALF_UP);
        if (!ratio.holds(share)) {
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
