package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A share of a sentence is that of its figures: of a part within a whole（90人のうち81人、90.0％）, or of each part in brackets beside it. */
final class ShareInSentence implements Rule {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final BigDecimal FIVE = new BigDecimal(5);

    /** How far behind the part its share stands, in characters. */
    private static final int REACH = 40;

    /** Fewest parts with shares that make up a whole. */
    private static final int FEWEST_PARTS = 3;

    @Override
    public String id() {
        return "share-in-sentence-differs";
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
        for (Statement statement : Statement.in(plan, Sign.PERCENT)) {
            ofWhole(statement, report);
            ofParts(statement, report);
        }
        for (Statement statement : Statement.in(plan, Sign.RATIO)) {
            inTenths(statement, report);
        }
    }

    /** 25人のうち15人, 6割を占める: to within half of a tenth. */
    private static void inTenths(Statement statement, Report report) {
        List<Quantity> figures = statement.quantities();
        Matcher said = ClaimWords.TENTHS.matcher(Quantity.halfWidth(statement.text()));
        if (figures.size() != 2 || !said.find() || said.start() < figures.get(1).end()) {
            return;
        }
        Quantity whole = figures.get(0);
        Quantity part = figures.get(1);
        String between = statement.text().substring(whole.end(), part.start());
        boolean within = whole.unit().equals(part.unit())
                && ClaimWords.WITHIN.matcher(between).find();
        if (within && said.start() - part.end() <= REACH && whole.value().signum() > 0) {
            BigDecimal tenths = new BigDecimal(said.group(1) + (said.group(2) == null ? "0" : said.group(2)));
            BigDecimal share = part.value().multiply(HUNDRED).divide(whole.value(), 1, RoundingMode.HALF_UP);
            if (share.subtract(tenths).abs().compareTo(said.group(2) == null ? FIVE : BigDecimal.ONE) > 0) {
                report.at(
                        statement.place(said.start(), said.end()),
                        List.of(statement.place(part.start(), part.end())),
                        whole.printed() + whole.unit(),
                        part.printed() + part.unit(),
                        said.group(),
                        share.toPlainString() + ClaimWords.PERCENT);
            }
        }
    }

    private static void ofWhole(Statement statement, Report report) {
        List<Quantity> figures = statement.quantities();
        for (int i = 2; i < figures.size(); i++) {
            Quantity whole = figures.get(i - 2);
            Quantity part = figures.get(i - 1);
            Quantity share = figures.get(i);
            String between = statement.text().substring(whole.end(), part.start());
            boolean within = whole.unit().equals(part.unit())
                    && ClaimWords.WITHIN.matcher(between).find();
            if (within
                    && isShare(share)
                    && share.start() - part.end() <= REACH
                    && whole.value().signum() > 0
                    && !isOfTheRest(part, whole.value(), share)) {
                check(statement, part, whole.value(), share, report);
            }
        }
    }

    private static void ofParts(Statement statement, Report report) {
        List<Quantity> figures = statement.quantities();
        List<Quantity> parts = new ArrayList<>();
        List<Quantity> shares = new ArrayList<>();
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 1; i < figures.size(); i++) {
            Quantity part = figures.get(i - 1);
            Quantity share = figures.get(i);
            boolean bracket = isShare(share)
                    && !isShare(part)
                    && share.start() == part.end() + 1
                    && "(\uFF08".indexOf(statement.text().charAt(part.end())) >= 0;
            if (bracket) {
                parts.add(part);
                shares.add(share);
                whole = whole.add(part.value());
                all = all.add(share.value());
            }
        }
        boolean oneUnit = parts.stream().map(Quantity::unit).distinct().count() == 1;
        long right = 0;
        for (int i = 0; i < parts.size(); i++) {
            right += oneUnit && agrees(parts.get(i), whole, shares.get(i)) ? 1 : 0;
        }
        if (parts.size() >= FEWEST_PARTS && right * 2 > parts.size()) {
            for (int i = 0; i < parts.size(); i++) {
                check(statement, parts.get(i), whole, shares.get(i), report);
            }
        }
    }

    private static boolean isShare(Quantity quantity) {
        return quantity.unit().equals(ClaimWords.PERCENT);
    }

    private static boolean agrees(Quantity part, BigDecimal whole, Quantity share) {
        return whole.signum() > 0
                && of(part, whole, share).subtract(share.value()).abs().compareTo(share.step()) <= 0;
    }

    /** Whether a share is that of those who are left: 90人のうち81人が町内に, 町外は10.0％. */
    private static boolean isOfTheRest(Quantity part, BigDecimal whole, Quantity share) {
        BigDecimal rest = HUNDRED.subtract(of(part, whole, share));
        return rest.subtract(share.value()).abs().compareTo(share.step()) <= 0;
    }

    private static BigDecimal of(Quantity part, BigDecimal whole, Quantity share) {
        return part.value()
                .multiply(HUNDRED)
                .divide(whole, Math.max(share.value().scale(), 1), RoundingMode.HALF_UP);
    }

    private static void check(Statement statement, Quantity part, BigDecimal whole, Quantity share, Report report) {
        if (!agrees(part, whole, share)) {
            List<SourceRef> related = List.of(statement.place(part.start(), part.end()));
            report.at(
                    statement.place(share.start(), share.end()),
                    related,
                    whole.toPlainString() + part.unit(),
                    part.printed() + part.unit(),
                    share.printed() + share.unit(),
                    of(part, whole, share).toPlainString() + ClaimWords.PERCENT);
        }
    }
}
