package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.Severity;

/** "From A to B, down by C": C, as rounded, is the difference of the two figures before it. */
final class DifferenceInSentence implements Rule {

    /** How near to the second figure the difference stands, in characters. */
    private static final int NEAR = 25;

    private static final BigDecimal TWO = new BigDecimal(2);

    @Override
    public String id() {
        return "difference-in-sentence-differs";
    }

    @Override
    public Family family() {
        return Family.CLAIMS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Statement statement : Statement.in(plan, Sign.CHANGE)) {
            List<Quantity> figures = statement.quantities();
            for (int i = 2; i < figures.size(); i++) {
                check(statement, figures.get(i - 2), figures.get(i - 1), figures.get(i), report);
            }
        }
    }

    private static void check(Statement statement, Quantity from, Quantity to, Quantity said, Report report) {
        String text = statement.text();
        boolean units = from.unit().equals(to.unit()) && to.unit().equals(said.unit());
        boolean against = units
                && ClaimWords.FROM_IT
                        .matcher(text.substring(to.end(), said.start()))
                        .find();
        boolean pair = against || (units && said.start() - to.end() <= NEAR && Compared.stand(text, from, to));
        if (!pair || !ClaimWords.CHANGES.matcher(text.substring(said.end())).lookingAt()) {
            return;
        }
        BigDecimal difference = to.value().subtract(from.value()).abs();
        BigDecimal off = difference.subtract(said.value()).abs();
        if (off.multiply(TWO).compareTo(said.step()) > 0) {
            report.at(
                    statement.place(said.start(), said.end()),
                    List.of(statement.place(from.start(), from.end()), statement.place(to.start(), to.end())),
                    said.printed() + said.unit(),
                    from.printed() + from.unit(),
                    to.printed() + to.unit(),
                    difference.toPlainString() + said.unit());
        }
    }
}
